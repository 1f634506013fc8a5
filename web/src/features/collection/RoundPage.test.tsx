import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import RoundPage from './RoundPage';

const api = '*/api/supply-demand/collection-rounds';

const round = (id: string, name: string) => ({
  id,
  version: 3,
  name,
  year: 2026,
  state: 'FROZEN',
  sheets: [{ kind: 'DEMAND', template: 1 }],
  counties: [],
  deadline: '2026-11-01',
  instructions: '',
  fillable: false,
  draftedBy: '刘芳',
  openedAt: null,
  remindedOn: null,
  closedAt: null,
  frozenAt: '2026-11-05T08:00:00Z',
  correction: '型号填写有误',
  actions: [],
});

const sum = { key: 'budget', name: { zh: '总预算', en: 'Budget' }, unit: { zh: '元', en: 'CNY' }, money: true };

const edition = (number: number, reason: string | null, rows: number) => ({
  number,
  reason,
  enterprises: 1,
  rows,
  digest: 'ab'.repeat(32),
  checkable: true,
  sheets: [{ kind: 'DEMAND', template: 1, enterprises: 1, rows, sums: [{ ...sum, sum: 1_200_000 }] }],
  frozenBy: '刘芳',
  frozenAt: '2026-11-05T08:00:00Z',
});

const count = (rows: number) => ({ enterprises: 1, rows });

function stored() {
  server.use(
    http.get(api, () => HttpResponse.json({ items: [round('r1', '本年填报'), round('r0', '上年填报')] })),
    http.get(`${api}/r1`, () => HttpResponse.json(round('r1', '本年填报'))),
    http.get(`${api}/r1/progress`, () => HttpResponse.json({ items: [] })),
    http.get(`${api}/r1/submissions`, () =>
      HttpResponse.json({ items: [], page: 1, size: 20, total: 0, totalIsExact: true, nextCursor: null }),
    ),
    http.get(`${api}/r1/editions`, () =>
      HttpResponse.json({ items: [edition(2, '型号填写有误', 7), edition(1, null, 8)] }),
    ),
    http.get(`${api}/r1/comparison`, ({ request }) => {
      expect(new URL(request.url).searchParams.get('with')).toBe('r0');
      return HttpResponse.json({
        round: { id: 'r1', name: '本年填报', year: 2026, edition: 2 },
        other: { id: 'r0', name: '上年填报', year: 2025, edition: 1 },
        sheets: [
          {
            kind: 'DEMAND',
            round: count(7),
            other: count(5),
            both: 1,
            only: 0,
            gone: 0,
            sums: [{ ...sum, round: 1_200_000, other: 900_000 }],
            counties: [{ county: '510302', round: count(7), other: count(5) }],
          },
        ],
      });
    }),
  );
}

const routes = (
  <Routes>
    <Route path="/collection-rounds/:id" element={<RoundPage />} />
  </Routes>
);

it('offers what was frozen as a workbook and as open data, an earlier edition too', async () => {
  stored();
  renderPage(routes, { at: '/collection-rounds/r1', roles: ['bureau-reviewer'] });

  const panel = await screen.findByRole('region', { name: '归档内容' });
  expect(await within(panel).findByText('型号填写有误')).toBeInTheDocument();
  expect(within(panel).getByRole('link', { name: /官方工作簿/ })).toHaveAttribute(
    'href',
    '/api/supply-demand/collection-rounds/r1/editions/2/workbook',
  );
  expect(within(panel).getByRole('link', { name: /CSV/ })).toHaveAttribute(
    'href',
    '/api/supply-demand/collection-rounds/r1/editions/2/open-data?kind=DEMAND&format=CSV',
  );
  expect(within(panel).getByText('120 万元')).toBeInTheDocument();

  await userEvent.click(within(panel).getByRole('combobox', { name: '归档版本' }));
  await userEvent.click(await screen.findByTitle('第 1 版'));
  expect(within(panel).getByRole('link', { name: /官方工作簿/ })).toHaveAttribute(
    'href',
    '/api/supply-demand/collection-rounds/r1/editions/1/workbook',
  );
});

it('says whether a workbook is that of the edition', async () => {
  stored();
  server.use(
    http.post(`${api}/r1/editions/2/checked-workbook`, () =>
      HttpResponse.json({
        same: false,
        digest: 'cd'.repeat(32),
        pages: [
          { name: '封面', same: true },
          { name: '供给', same: false },
        ],
      }),
    ),
  );
  renderPage(routes, { at: '/collection-rounds/r1', roles: ['auditor'] });

  await userEvent.click(await screen.findByRole('button', { name: /校验工作簿/ }));
  await userEvent.upload(await screen.findByLabelText('官方工作簿（.xlsx）'), new File(['x'], 'copy.xlsx'));
  expect(await screen.findByText('与归档内容不一致：供给')).toBeInTheDocument();
});

it('puts another frozen round beside it', async () => {
  stored();
  renderPage(routes, { at: '/collection-rounds/r1', roles: ['auditor'] });

  const panel = await screen.findByRole('region', { name: '与其他批次比较' });
  await userEvent.click(await within(panel).findByRole('combobox', { name: '选择另一批次' }));
  await userEvent.click(await screen.findByTitle('上年填报（2026）'));
  const table = await within(panel).findByRole('table');
  expect(within(table).getByRole('row', { name: /总预算 1,200,000.00 元 900,000.00 元/ })).toBeInTheDocument();
  expect(within(table).getByRole('row', { name: /行数 7 5/ })).toBeInTheDocument();
});

it('shows a district none of it', async () => {
  stored();
  renderPage(routes, { at: '/collection-rounds/r1', roles: ['district-reviewer'] });

  expect(await screen.findByRole('region', { name: '企业填报' })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: '归档内容' })).not.toBeInTheDocument();
});
