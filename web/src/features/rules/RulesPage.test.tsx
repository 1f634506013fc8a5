import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import RulesPage from './RulesPage';
import { TrialPanel } from './TrialPanel';

const rule = {
  id: 'relending-2.total',
  number: 1,
  version: 0,
  state: 'IN_FORCE',
  programme: 're-lending-industrial-2',
  clause: '工信厅规函〔2024〕348号',
  validFrom: '2024-09-18',
  validTo: null,
  condition: 'totalInvestment >= yuan(5000000)',
  binding: false,
  passZh: '总投资不低于500万元',
  passEn: 'Total investment is at least 5 million yuan',
  failZh: '总投资低于500万元',
  failEn: 'Total investment is below 5 million yuan',
  draftedBy: '',
  enactedBy: null,
  updatedAt: '2026-11-01T00:00:00Z',
};

function serving() {
  let asked = '';
  server.use(
    http.get('*/api/library/policy-rules', ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({ items: [rule] });
    }),
    http.get('*/api/library/policy-runs', () => HttpResponse.json({ items: [] })),
  );
  return () => asked;
}

it('shows the rules that judged on the day in the address', async () => {
  const asked = serving();
  renderPage(<RulesPage />, { at: '/policy-rules?on=2024-10-01', roles: ['auditor'] });
  expect(await screen.findByText('总投资不低于500万元')).toBeInTheDocument();
  expect(asked()).toBe('?on=2024-10-01');
  expect(screen.queryByText('起草规则')).not.toBeInTheDocument();
});

it('offers drafting to the system administrator', async () => {
  serving();
  renderPage(<RulesPage />, { at: '/policy-rules', roles: ['system-admin'] });
  expect(await screen.findByText('起草规则')).toBeInTheDocument();
});

it('says what is wrong with a condition', async () => {
  server.use(
    http.post('*/api/library/policy-rules/check', () =>
      HttpResponse.json(
        {
          code: 'request.invalid',
          detail: '填写有误',
          violations: [{ field: 'condition', rule: 'condition-unknown-fact', message: '没有“profit”这个事实或函数。' }],
        },
        { status: 400 },
      ),
    ),
  );
  renderPage(<TrialPanel condition="profit > 1" />, { roles: ['system-admin'] });
  await userEvent.click(await screen.findByText('检查条件'));
  expect(await screen.findByText('没有“profit”这个事实或函数。')).toBeInTheDocument();
});
