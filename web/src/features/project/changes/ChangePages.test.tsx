import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import ChangePage from './ChangePage';
import ProposeChangePage from './ProposeChangePage';

const project = { ...answers.project, state: 'ADMITTED', actions: ['PROPOSE_CHANGE'], reasons: [] };
const change = {
  id: 'c1',
  version: 2,
  projectId: project.id,
  number: 1,
  state: 'BUREAU_PASSED',
  reason: '设备报价上涨',
  name: project.name,
  uscc: project.enterprise.uscc,
  enterpriseName: project.enterprise.name,
  base: 1,
  becomes: null,
  changedFields: ['totalInvestment'],
  before: project,
  after: { ...project, totalInvestment: 40_000_000 },
  flags: [],
  reasons: [],
  listPlace: { batchId: 'b1', batchNumber: '2026-004', batchState: 'PUBLISHED' },
  judgement: {
    eligibleBefore: true,
    eligibleAfter: false,
    rules: [
      { ruleId: 'a', clause: '第一条', binding: true, before: 'PASS', after: 'PASS', zh: '通过', en: 'ok' },
      { ruleId: 'b', clause: '第二条', binding: true, before: 'PASS', after: 'FAIL', zh: '贷款过多', en: 'too much' },
    ],
  },
  actions: ['APPROVE', 'RETURN'],
  proposedBy: '王建国',
  decidedBy: null,
  dueAt: null,
  pausedLeft: null,
  createdAt: '2026-11-20T08:00:00Z',
  updatedAt: '2026-11-20T08:00:00Z',
};

function render(path: string) {
  const routes = (
    <Routes>
      <Route path="/projects/:id/change" element={<ProposeChangePage />} />
      <Route path="/change-requests/:id" element={<ChangePage />} />
    </Routes>
  );
  return renderPage(routes, { at: path, roles: ['commission-approver'] });
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  server.use(
    http.get('*/api/library/projects/:id', () => HttpResponse.json(project)),
    http.get('*/api/library/change-requests/:id', () => HttpResponse.json(change)),
  );
});

it('shows what differs, what the list makes of it, and the rule that changes first', async () => {
  render('/change-requests/c1');
  const differences = await screen.findByRole('table', { name: '版本比较' });
  expect(within(differences).getAllByRole('row')).toHaveLength(2);
  expect(differences).toHaveTextContent('3,250 万元4,000 万元');
  expect(screen.getByText(/已随批次 2026-004 公布在册/)).toBeInTheDocument();
  const rows = within(screen.getByRole('table', { name: '入选条件对照' })).getAllByRole('row');
  expect(rows[1]).toHaveTextContent('符合入选条件不符合入选条件');
  expect(rows[2]).toHaveTextContent('第二条');
  expect(rows[2]).toHaveTextContent('贷款过多');
  expect(screen.getByRole('button', { name: '批准变更' })).toBeInTheDocument();
});

it('asks why before it sends the whole form, and places what the service refuses', async () => {
  const sent: { reason: string; form: { totalInvestment: number } }[] = [];
  server.use(
    http.post('*/api/library/projects/:id/change-requests', async ({ request }) => {
      sent.push((await request.json()) as (typeof sent)[number]);
      return HttpResponse.json(
        { title: '填写有误', violations: [{ field: 'form.scale', rule: 'required', message: '必填。' }] },
        { status: 400 },
      );
    }),
  );
  render(`/projects/${project.id}/change`);
  await userEvent.click(await screen.findByText('提交变更申请'));
  expect(await screen.findAllByText('请填写变更原因')).not.toHaveLength(0);
  expect(sent).toHaveLength(0);
  await userEvent.type(screen.getByLabelText('变更原因', { selector: 'textarea' }), '设备报价上涨');
  await userEvent.click(screen.getByText('提交变更申请'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.reason).toBe('设备报价上涨');
  expect(sent[0]?.form.totalInvestment).toBe(32_500_000);
  await waitFor(() => expect(document.getElementById('scale_help')).toHaveTextContent('必填。'));
});
