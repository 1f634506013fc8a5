import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { StageReportRow } from './model';
import StageReportsPage from './StageReportsPage';

const row: StageReportRow = {
  id: '3',
  projectId: '9',
  name: '空压站节能改造项目',
  enterpriseName: '自贡川南精密机械有限公司',
  uscc: '91510300MA6200001X',
  field: 'INDUSTRY',
  countyName: '自流井区',
  stage: 'UNDER_CONSTRUCTION',
  day: '2026-09-09',
  evidence: '开工令.pdf',
  reportedBy: '王建国',
  reportedAt: '2026-09-12T02:00:00Z',
  state: 'RETURNED',
  reason: '开工令日期不清',
  note: null,
  decidedBy: '李静',
  decidedAt: '2026-09-13T02:00:00Z',
};

/** The list as the service answers; what it was asked is kept. */
function serve(items: StageReportRow[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/library/stage-reports', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, total: items.length, totalIsExact: true, page: 1, size: 20, nextCursor: null });
    }),
  );
  return asked;
}

it('shows what was reported for when, and why it came back, and leads to the project', async () => {
  serve([row]);
  renderPage(<StageReportsPage />, { at: '/stage-reports', roles: ['district-reviewer'] });
  const shown = within(await screen.findByRole('row', { name: /空压站节能改造项目/ }));
  expect(shown.getByRole('link', { name: '空压站节能改造项目' })).toHaveAttribute('href', '/projects/9');
  expect(shown.getByText(/实际开工/)).toHaveTextContent('2026-09-09');
  expect(shown.getByText('开工令.pdf')).toBeInTheDocument();
  expect(shown.getByText('已退回')).toBeInTheDocument();
  expect(shown.getByText('开工令日期不清')).toBeInTheDocument();
});

it('asks for what the address says, and for what is chosen', async () => {
  const asked = serve([row]);
  const { router } = renderPage(<StageReportsPage />, {
    at: '/stage-reports?state=REPORTED&stage=COMMISSIONED',
    roles: ['commission-preparer'],
  });
  await screen.findByRole('row', { name: /空压站节能改造项目/ });
  expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({ state: 'REPORTED', stage: 'COMMISSIONED', page: '1' });
  await userEvent.click(screen.getByRole('combobox', { name: '状态' }));
  await userEvent.click(await screen.findByTitle('已确认'));
  expect(new URLSearchParams(router.state.location.search).get('state')).toBe('CONFIRMED');
  expect(asked.at(-1)?.get('state')).toBe('CONFIRMED');
});

it('offers the counties to those who look at all of them, not to a district', async () => {
  serve([]);
  renderPage(<StageReportsPage />, { at: '/stage-reports', roles: ['commission-preparer'] });
  expect(await screen.findByRole('combobox', { name: '县（区）' })).toBeInTheDocument();
});

it('shows a district only what it can choose, and says when nothing was reported', async () => {
  serve([]);
  renderPage(<StageReportsPage />, { at: '/stage-reports', roles: ['district-reviewer'] });
  expect(await screen.findByText('没有阶段报告')).toBeInTheDocument();
  expect(screen.getByText('企业在项目页面报告实际开工或投产')).toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: '县（区）' })).not.toBeInTheDocument();
});

it('says what failed', async () => {
  server.use(
    http.get('*/api/library/stage-reports', () =>
      HttpResponse.json({ status: 403, code: 'forbidden' }, { status: 403 }),
    ),
  );
  renderPage(<StageReportsPage />, { at: '/stage-reports', roles: ['district-reviewer'] });
  expect(await screen.findByText('您没有查看此内容的权限')).toBeInTheDocument();
});
