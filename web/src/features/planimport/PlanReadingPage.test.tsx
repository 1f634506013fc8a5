import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { Adoption, Reading } from './model';
import PlanReadingPage from './PlanReadingPage';

const reading: Reading = {
  structure: 'ANNEX_TABLE',
  measures: [
    {
      line: 12,
      source: '建立项目库 | 市经济和信息化局',
      action: '一、更新设备',
      topic: '工业领域',
      text: '建立项目库',
      leads: ['市经济和信息化局'],
      others: [],
      notes: [],
    },
    {
      line: 13,
      source: '发展物流体系',
      action: '一、更新设备',
      topic: '',
      text: '发展物流体系',
      leads: [],
      others: [],
      notes: ['NO_LEAD_UNIT'],
    },
  ],
  targets: [],
  unread: [{ line: 20, text: '大幅提升', reason: 'GOAL_WITHOUT_FIGURE' }],
  bureaus: [{ name: '市经济和信息化局', bureau: 'economy' }],
};

const routes = (
  <Routes>
    <Route path="/policy-library/:id/reading" element={<PlanReadingPage />} />
    <Route path="/measures" element={<h1>已到举措列表</h1>} />
  </Routes>
);

it('saves what was kept, after every gap is closed, and says what was not read', async () => {
  let sent: Adoption | undefined;
  server.use(
    http.get('*/api/library/policy-documents/:id/reading', () => HttpResponse.json(reading)),
    http.post('*/api/library/policy-documents/:id/adoption', async ({ request }) => {
      sent = (await request.json()) as Adoption;
      return HttpResponse.json({ measures: 1, targets: 0 });
    }),
  );
  renderPage(routes, { at: '/policy-library/d1/reading', roles: ['commission-preparer'] });

  expect(await screen.findByText('目标没有数字，无法跟踪')).toBeInTheDocument();
  expect(screen.getByText('原文没有牵头单位')).toBeInTheDocument();
  const save = screen.getByRole('button', { name: /保存 2 项举措/ });
  expect(save).toBeDisabled();
  await userEvent.click(screen.getByRole('checkbox', { name: '保留：发展物流体系' }));
  await userEvent.click(screen.getByRole('button', { name: /保存 1 项举措/ }));

  expect(await screen.findByText('已到举措列表')).toBeInTheDocument();
  expect(sent?.measures).toEqual([
    {
      line: 12,
      action: '一、更新设备',
      topic: '工业领域',
      text: '建立项目库',
      units: [{ name: '市经济和信息化局', leads: true, bureau: 'economy' }],
    },
  ]);
});

it('keeps corrections until they are stored or given up', async () => {
  server.use(http.get('*/api/library/policy-documents/:id/reading', () => HttpResponse.json(reading)));
  const { router } = renderPage(routes, { at: '/policy-library/d1/reading', roles: ['commission-preparer'] });
  await userEvent.click(await screen.findByRole('checkbox', { name: '保留：发展物流体系' }));

  await act(() => router.navigate('/measures'));
  expect(await screen.findByText('已到举措列表')).toBeInTheDocument();
  await act(() => router.navigate('/policy-library/d1/reading'));

  expect(await screen.findByText('已恢复您上次未保存的填写内容')).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: '保留：发展物流体系' })).not.toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: '重新开始' }));
  expect(screen.getByRole('checkbox', { name: '保留：发展物流体系' })).toBeChecked();
});

it('tells what to do about a text of unknown structure', async () => {
  server.use(
    http.get('*/api/library/policy-documents/:id/reading', () =>
      HttpResponse.json({ structure: 'UNKNOWN', measures: [], targets: [], unread: [], bureaus: [] }),
    ),
  );
  renderPage(routes, { at: '/policy-library/d1/reading', roles: ['commission-preparer'] });

  expect(await screen.findByText('没有识别出重点举措的结构')).toBeInTheDocument();
  expect(screen.getByText(/列与列之间应为制表符/)).toBeInTheDocument();
});
