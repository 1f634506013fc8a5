import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import ProjectsPage from './ProjectsPage';

const nothing = { items: [], total: 0, totalIsExact: true, page: 1, size: 20, nextCursor: null };

it('asks the API for what stands in the address', async () => {
  let asked = '';
  server.use(
    http.get('*/api/library/projects', ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json(nothing);
    }),
  );
  renderPage(<ProjectsPage />, { at: '/projects?state=RETURNED&sort=-totalInvestment&page=2' });
  expect(await screen.findByText('没有符合条件的记录')).toBeInTheDocument();
  expect(Object.fromEntries(new URLSearchParams(asked))).toEqual({
    state: 'RETURNED',
    sort: '-totalInvestment',
    page: '2',
    size: '20',
  });
});

it('writes a search into the address and begins at the first page', async () => {
  server.use(http.get('*/api/library/projects', () => HttpResponse.json(nothing)));
  const { router } = renderPage(<ProjectsPage />, { at: '/projects?page=3' });
  await userEvent.type(await screen.findByPlaceholderText('名称、企业、代码或内容'), '铸造{Enter}');
  await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('q')).toBe('铸造'));
  expect(new URLSearchParams(router.state.location.search).get('page')).toBeNull();
});

it('tells an enterprise without projects what to do next', async () => {
  server.use(http.get('*/api/library/projects', () => HttpResponse.json(nothing)));
  renderPage(<ProjectsPage />, { at: '/projects' });
  expect(await screen.findByText('还没有项目')).toBeInTheDocument();
  expect(screen.getAllByText('新建项目').length).toBeGreaterThan(0);
});

it('shows the trace number of a failure and tries again', async () => {
  let failing = true;
  server.use(
    http.get('*/api/library/projects', () =>
      failing
        ? HttpResponse.json({ detail: '内部错误', traceId: 'abc123' }, { status: 500 })
        : HttpResponse.json(nothing),
    ),
  );
  renderPage(<ProjectsPage />, { at: '/projects' });
  expect(await screen.findByText('abc123')).toBeInTheDocument();
  failing = false;
  await userEvent.click(screen.getByText('重试'));
  expect(await screen.findByText('还没有项目')).toBeInTheDocument();
});
