import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import TemplatePage from './TemplatePage';

const column = (key: string, zh: string, more: object = {}) => ({
  key,
  name: { zh, en: key },
  kind: 'TEXT',
  required: true,
  choices: [],
  personal: false,
  ...more,
});

const layout = {
  columns: [
    column('product', '产品名称'),
    column('priceFrom', '最低单价', { kind: 'MONEY' }),
    column('priceTo', '最高单价', { kind: 'MONEY' }),
    column('note', '备注', { required: false }),
  ],
  rules: [
    {
      left: ['priceFrom'],
      check: 'AT_MOST',
      right: ['priceTo'],
      message: { zh: '最低单价不得高于最高单价。', en: 'The lowest is above the highest.' },
    },
  ],
};

/** A template with a draft beside the released version. */
const template = (releasable: boolean) => ({
  kind: 'SUPPLY',
  version: 3,
  released: 1,
  kept: [{ key: 'product', kind: 'TEXT', required: true, codes: [] }],
  versions: [
    { number: 2, state: 'DRAFT', layout, draftedBy: '杨帆', draftedAt: '2026-11-22T08:00:00Z' },
    { number: 1, state: 'RELEASED', layout, draftedBy: '', draftedAt: '2026-11-01T08:00:00Z' },
  ],
  keeps: true,
  releasable,
  updatedBy: '杨帆',
  updatedAt: '2026-11-22T08:00:00Z',
});

const path = '*/api/supply-demand/sheet-templates/supply';
const routes = (
  <Routes>
    <Route path="/sheet-templates/:kind" element={<TemplatePage />} />
  </Routes>
);
const at = { at: '/sheet-templates/supply', roles: ['system-admin' as const] };

it('keeps the columns that listings need and says the rules in words', async () => {
  server.use(http.get(path, () => HttpResponse.json(template(false))));
  renderPage(routes, at);

  const [draft] = await screen.findAllByRole('table', { name: '栏目' });
  const kept = within(draft as HTMLElement).getByRole('row', { name: /产品名称/ });
  expect(within(kept).queryByRole('button', { name: '删除' })).not.toBeInTheDocument();
  const other = within(draft as HTMLElement).getByRole('row', { name: /备注/ });
  expect(within(other).getByRole('button', { name: '删除' })).toBeInTheDocument();
  expect(screen.getAllByText('最低单价 不大于 最高单价').length).toBeGreaterThan(0);
  expect(screen.getByText(/请由另一位系统管理员发布/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /发\s?布/ })).toBeDisabled();
});

it('tries the form and places what is wrong at its field', async () => {
  let sent: unknown;
  server.use(
    http.get(path, () => HttpResponse.json(template(true))),
    http.post(`${path}/versions/2/trial`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({
        values: {},
        faults: [{ column: 'priceFrom', rule: 'cross-rule', zh: '最低单价不得高于最高单价。', en: 'Above.' }],
      });
    }),
  );
  renderPage(routes, at);

  await userEvent.type(await screen.findByRole('textbox', { name: '最低单价' }), '2,000');
  await userEvent.click(screen.getByRole('button', { name: /检\s?查/ }));

  expect(await screen.findByText('有 1 处不符合要求')).toBeInTheDocument();
  expect(sent).toEqual({ values: { priceFrom: '2,000' } });
});

it('checks nothing while the draft has changes that are not stored', async () => {
  server.use(http.get(path, () => HttpResponse.json(template(true))));
  renderPage(routes, at);

  const [draft] = await screen.findAllByRole('table', { name: '栏目' });
  const note = within(draft as HTMLElement).getByRole('row', { name: /备注/ });
  await userEvent.click(within(note).getByRole('button', { name: '删除' }));

  expect(screen.getByRole('button', { name: /检\s?查/ })).toBeDisabled();
  expect(screen.getByText('保存草稿后可以检查。')).toBeInTheDocument();
});
