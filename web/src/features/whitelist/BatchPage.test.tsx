import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import BatchPage from './BatchPage';

it('reads a large batch page by page, with what the rules say of these projects only', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/library/whitelist/batches/:id', () => HttpResponse.json({ ...answers.batch, entryCount: 45 })),
    http.get('*/api/library/whitelist/batches/:id/entries', ({ request }) => {
      const page = Number(new URL(request.url).searchParams.get('page'));
      asked.push(new URL(request.url).search);
      const items = [{ ...answers.batchEntries[0], projectId: `p${page}`, projectName: `第${page}页的项目` }];
      return HttpResponse.json({ items, total: 45, totalIsExact: true, page, size: 20, nextCursor: null });
    }),
    http.get('*/api/library/policy-rules', () => HttpResponse.json({ items: [] })),
    http.get('*/api/library/policy-programmes', () => HttpResponse.json({ items: [] })),
  );
  const routes = (
    <Routes>
      <Route path="/whitelist/:id" element={<BatchPage />} />
    </Routes>
  );
  renderPage(routes, { at: `/whitelist/${answers.batch.id}`, roles: ['commission-preparer'] });
  expect((await screen.findAllByText('第1页的项目')).length).toBe(2);
  await userEvent.click(screen.getByTitle('3'));
  expect((await screen.findAllByText('第3页的项目')).length).toBe(2);
  expect(screen.queryByText('第1页的项目')).not.toBeInTheDocument();
  expect(asked).toEqual(['?page=1&size=20', '?page=3&size=20']);
});
