import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import SubmissionPage from './SubmissionPage';

const api = '*/api/supply-demand';
const row = {
  id: '0a',
  version: 0,
  kind: 'SUPPLY',
  number: 1,
  values: { product: '三相异步电机', category: 'MOTOR', priceFrom: '20000' },
};

const submission = (state: string, actions: string[]) => ({
  id: 's1',
  version: 4,
  round: 'r1',
  enterprise: { uscc: '91510300MA6TEST016', name: '示例电机厂' },
  county: '510302',
  countyName: '自流井区',
  state,
  rows: 1,
  reason: '请核对价格',
  remarks: [
    { row: '0a', column: 'priceFrom', reason: '与合同不符' },
    { row: '0a', column: null, reason: '请附产品目录' },
  ],
  updatedBy: '王建国',
  updatedAt: '2026-11-22T08:00:00Z',
  actions,
});

const round = {
  id: 'r1',
  version: 1,
  name: '2026年度“一表三单”填报',
  year: 2026,
  state: 'OPEN',
  sheets: [{ kind: 'SUPPLY', template: 1 }],
  counties: [],
  deadline: '2026-12-31',
  instructions: '',
  fillable: true,
  draftedBy: '刘芳',
  actions: [],
};

const column = (key: string, zh: string, more: object = {}) => ({
  key,
  name: { zh, en: key },
  kind: 'TEXT',
  required: true,
  choices: [],
  personal: false,
  ...more,
});

const template = {
  kind: 'SUPPLY',
  version: 0,
  released: 1,
  kept: [],
  versions: [
    {
      number: 1,
      state: 'RELEASED',
      layout: {
        columns: [
          column('product', '产品名称'),
          column('category', '设备类别', {
            kind: 'CHOICE',
            choices: [{ code: 'MOTOR', name: { zh: '电机', en: 'Motor' } }],
          }),
          column('priceFrom', '最低单价', { kind: 'MONEY' }),
        ],
        rules: [],
      },
      draftedBy: '',
      draftedAt: '2026-11-01T08:00:00Z',
    },
  ],
  keeps: false,
  releasable: false,
  updatedBy: '',
  updatedAt: '2026-11-01T08:00:00Z',
};

const routes = (
  <Routes>
    <Route path="/submissions/:id" element={<SubmissionPage />} />
  </Routes>
);

function stored(state: string, actions: string[]) {
  server.use(
    http.get(`${api}/submissions/s1`, () => HttpResponse.json(submission(state, actions))),
    http.get(`${api}/submissions/s1/rows`, () =>
      HttpResponse.json({ items: [row], page: 1, size: 50, total: 1, totalIsExact: true, nextCursor: null }),
    ),
    http.get(`${api}/collection-rounds/r1`, () => HttpResponse.json(round)),
    http.get(`${api}/sheet-templates/supply`, () => HttpResponse.json(template)),
  );
}

it('shows an enterprise what came back at its cells, and lets it correct and hand in', async () => {
  stored('RETURNED', ['FILL', 'HAND_IN', 'SAY_NOTHING']);
  renderPage(routes, { at: '/submissions/s1', roles: ['enterprise'] });

  const sheet = await screen.findByRole('region', { name: '设备更新供给清单' });
  const line = await within(sheet).findByRole('row', { name: /三相异步电机/ });
  expect(within(line).getByText('电机')).toBeInTheDocument();
  expect(within(line).getByText('与合同不符')).toBeInTheDocument();
  expect(within(line).getByText('请附产品目录')).toBeInTheDocument();
  expect(screen.getByText('请核对价格')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /提\s?交/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '无填报内容' })).not.toBeInTheDocument();
});

it('sends what a district says of a row', async () => {
  let sent: unknown;
  stored('SUBMITTED', ['PASS', 'RETURN']);
  server.use(
    http.post(`${api}/submissions/s1/return`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(submission('RETURNED', []));
    }),
  );
  renderPage(routes, { at: '/submissions/s1', roles: ['district-reviewer'] });

  await userEvent.click(await screen.findByRole('button', { name: /退\s?回/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox', { name: '原因' }), '请核对');
  await userEvent.click(within(dialog).getByRole('button', { name: '添加一处问题' }));
  await userEvent.click(within(dialog).getByRole('combobox', { name: '行' }));
  await userEvent.click(await screen.findByText('设备更新供给清单 第 1 行'));
  await userEvent.type(within(dialog).getByRole('textbox', { name: '问题' }), '缺少型号');
  await userEvent.click(within(dialog).getByRole('button', { name: /退\s?回/ }));

  await expect
    .poll(() => sent)
    .toEqual({
      reason: '请核对',
      remarks: [{ row: '0a', reason: '缺少型号', column: null }],
    });
});

it('says which values keep the sheets from being handed in, and where they stand', async () => {
  stored('FILLING', ['FILL', 'HAND_IN', 'SAY_NOTHING']);
  server.use(
    http.post(`${api}/submissions/s1/handing-in`, () =>
      HttpResponse.json(
        {
          title: '填报内容有误',
          status: 422,
          code: 'submission.rows',
          violations: [{ field: 'SUPPLY.1.category', rule: 'choice', message: '不在可选范围内' }],
        },
        { status: 422 },
      ),
    ),
  );
  renderPage(routes, { at: '/submissions/s1', roles: ['enterprise'] });

  await userEvent.click(await screen.findByRole('button', { name: /提\s?交/ }));
  await userEvent.click(await screen.findByRole('button', { name: /确\s?[定认]|OK/ }));
  const dialog = (await screen.findByText('不能提交的内容')).closest<HTMLElement>('.ant-modal') ?? document.body;
  const line = await within(dialog).findByRole('row', { name: /设备更新供给清单 第 1 行/ });
  expect(within(line).getByText('设备类别')).toBeInTheDocument();
  expect(within(line).getByText('不在可选范围内')).toBeInTheDocument();
});

it('pages through the rows of a sheet, and names codes', async () => {
  stored('PASSED', []);
  const asked: string[] = [];
  server.use(
    http.get(`${api}/submissions/s1/rows`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query.toString());
      const page = Number(query.get('page'));
      return HttpResponse.json({
        items: [{ ...row, number: page * 50, values: { ...row.values, place: '510302' } }],
        page,
        size: 50,
        total: 700,
        totalIsExact: true,
        nextCursor: null,
      });
    }),
    http.get(`${api}/sheet-templates/supply`, () => {
      const [version] = template.versions;
      const columns = [
        ...(version?.layout.columns ?? []),
        column('place', '所在地', { kind: 'CODE', table: 'divisions' }),
      ];
      return HttpResponse.json({ ...template, versions: [{ ...version, layout: { columns, rules: [] } }] });
    }),
    http.get('*/api/library/codes/divisions', () =>
      HttpResponse.json({ items: [{ code: '510302', name: '自流井区' }] }),
    ),
  );
  renderPage(routes, { at: '/submissions/s1', roles: ['auditor'] });

  const sheet = await screen.findByRole('region', { name: '设备更新供给清单' });
  expect(await within(sheet).findByText('自流井区 510302')).toBeInTheDocument();
  await userEvent.click(within(sheet).getByRole('listitem', { name: '14' }));
  expect(await within(sheet).findByText('700')).toBeInTheDocument();
  expect(asked.at(-1)).toBe('kind=SUPPLY&page=14&size=50');
});

it('says that it is too late', async () => {
  stored('FILLING', []);
  server.use(http.get(`${api}/collection-rounds/r1`, () => HttpResponse.json({ ...round, fillable: false })));
  renderPage(routes, { at: '/submissions/s1', roles: ['enterprise'] });

  expect(await screen.findByText(/已过截止日期/)).toBeInTheDocument();
});
