import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { PlanPanel } from './PlanPanel';

let sent: unknown;

beforeEach(() => {
  sent = undefined;
  const plan = { version: 0, firstYear: 2026, years: [], changeable: true };
  server.use(
    http.get('*/api/library/projects/:id/plan', () => HttpResponse.json(plan)),
    http.put('*/api/library/projects/:id/plan', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...plan, version: 1 });
    }),
  );
});

async function open() {
  renderPage(<PlanPanel project="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: '修改计划' }));
}

const save = () => userEvent.click(screen.getByRole('button', { name: /保\s*存/ }));

it('asks for one amount at least, at the first year', async () => {
  await open();
  await save();
  expect(await screen.findByText('请至少填写一个年度的计划投资')).toBeInTheDocument();
  expect(sent).toBeUndefined();
  await userEvent.type(screen.getByLabelText('2027 年计划投资'), '50');
  await waitFor(() => expect(screen.queryByText('请至少填写一个年度的计划投资')).not.toBeInTheDocument());
  await save();
  await waitFor(() => expect(sent).toEqual({ years: [{ year: 2027, investment: 500_000 }] }));
});

it('loses no word of a year without an amount, but asks for it', async () => {
  await open();
  await userEvent.type(screen.getByLabelText('2026 年末形象进度'), '设备安装');
  await userEvent.type(screen.getByLabelText('2027 年计划投资'), '50');
  await save();
  expect(await screen.findByText('填写了 2026 年末形象进度，请一并填写该年计划投资')).toBeInTheDocument();
  expect(sent).toBeUndefined();
});
