import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { DispatchTabs } from './DispatchTabs';

it.each([
  ['/dispatch', '调度批次'],
  ['/dispatch/rounds/1', '调度批次'],
  ['/dispatch/reports?round=1', '调度报告'],
  ['/dispatch/problems', '问题清单'],
  ['/dispatch/notices', '督办通知'],
])('marks the page of %s among the four', async (at, name) => {
  renderPage(<DispatchTabs />, { at });
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['调度批次', '调度报告', '问题清单', '督办通知']);
  expect(links.filter((link) => link.getAttribute('aria-current') === 'page').map((link) => link.textContent)).toEqual([
    name,
  ]);
});
