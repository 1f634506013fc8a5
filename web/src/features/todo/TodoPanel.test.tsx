import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { TodoPanel } from './TodoPanel';

it('links each kind of work with its count', async () => {
  renderPage(<TodoPanel service="library" />);
  expect(await screen.findByRole('link', { name: /被退回待修改的项目/ })).toHaveAttribute(
    'href',
    '/projects?state=RETURNED',
  );
});

it('says that the service is down, with the number to quote', async () => {
  renderPage(<TodoPanel service="financing" />);
  expect(await screen.findByText('该服务暂时不可用')).toBeInTheDocument();
  expect(screen.getByText('4bf92f3577b34da6')).toBeInTheDocument();
});
