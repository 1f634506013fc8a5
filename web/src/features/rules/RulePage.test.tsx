import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { Rule } from './model';
import { ProjectName } from './ProjectName';
import { RuleEditor } from './RuleEditor';
import RulePage from './RulePage';
import RulesPage from './RulesPage';

const draft = {
  id: 'city.own-money',
  number: 1,
  version: 4,
  state: 'DRAFT',
  programme: 'city-library',
  clause: '管理规则 9',
  validFrom: '2027-01-01',
  validTo: null,
  condition: 'totalInvestment >= yuan(5000000)',
  binding: false,
  passZh: '自有资金充足',
  passEn: 'Own money suffices',
  failZh: '自有资金不足',
  failEn: 'Own money does not suffice',
  draftedBy: '杨帆',
  enactedBy: null,
  updatedAt: '2026-11-01T00:00:00Z',
};

it('checks the condition of the draft as it stands after a change', async () => {
  let served = draft;
  server.use(
    http.get('*/api/library/policy-rules/facts', () => HttpResponse.json({ items: [] })),
    http.get('*/api/library/policy-rules/:ruleId/:number', () => HttpResponse.json(served)),
    http.put('*/api/library/policy-rules/:ruleId/:number', async ({ request }) => {
      served = { ...draft, ...((await request.json()) as object), version: 5 };
      return HttpResponse.json(served);
    }),
  );
  const routes = (
    <Routes>
      <Route path="/policy-rules/:ruleId/:number" element={<RulePage />} />
    </Routes>
  );
  renderPage(routes, { at: '/policy-rules/city.own-money/1', roles: ['system-admin'] });
  await userEvent.click(await screen.findByRole('button', { name: /^修\s?改$/ }));
  const typed = document.getElementById('condition') as HTMLTextAreaElement;
  await userEvent.clear(typed);
  await userEvent.type(typed, 'loanTerm >= 12');
  const english = document.getElementById('passEn') as HTMLInputElement;
  await userEvent.clear(document.getElementById('passZh') as HTMLInputElement);
  await userEvent.type(document.getElementById('passZh') as HTMLInputElement, '贷款期限足够');
  await userEvent.click(screen.getByText('保存草稿'));
  expect(await screen.findByText(/^未修改：通过时的说明（英文）、不符时的说明（中文）/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '返回修改' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: '返回修改' })).toBeNull());
  expect(served).toBe(draft);
  await userEvent.clear(english);
  await userEvent.type(english, 'The term is long enough');
  await userEvent.click(screen.getByText('保存草稿'));
  await userEvent.click(await screen.findByRole('button', { name: '说明无误，保存' }));
  expect(await screen.findByText('草稿已保存')).toBeInTheDocument();
  expect(await screen.findByDisplayValue('loanTerm >= 12')).toBeInTheDocument();
});

it('asks for the names of a programme that is new', async () => {
  server.use(
    http.get('*/api/library/policy-rules', () => HttpResponse.json({ items: [draft] })),
    http.get('*/api/library/policy-programmes', () =>
      HttpResponse.json({
        items: [{ id: 'city-library', nameZh: '市重点项目库', nameEn: 'City project library', relending: false }],
      }),
    ),
    http.get('*/api/library/policy-rules/facts', () => HttpResponse.json({ items: [] })),
  );
  renderPage(<RuleEditor rule={draft as Rule} onClose={() => undefined} />, { roles: ['system-admin'] });
  expect((await screen.findAllByText('市重点项目库')).length).toBeGreaterThan(0);
  expect(screen.queryByLabelText('新政策名称（中文）')).not.toBeInTheDocument();
  await userEvent.click(document.getElementById('programme') as HTMLInputElement);
  await userEvent.click(await screen.findByText('其他政策（新增）'));
  await userEvent.type(screen.getByLabelText(/^新政策的代号/), 'guarantee-2027');
  expect(await screen.findByLabelText('新政策名称（中文）')).toBeInTheDocument();
  expect(screen.getByLabelText('新政策名称（英文）')).toBeInTheDocument();
});

it('offers to withdraw what has not begun, and nothing for what was withdrawn', async () => {
  let served = { ...draft, state: 'IN_FORCE', validFrom: '2099-01-01' };
  server.use(
    http.get('*/api/library/policy-rules/facts', () => HttpResponse.json({ items: [] })),
    http.get('*/api/library/policy-rules/:ruleId/:number', () => HttpResponse.json(served)),
    http.post('*/api/library/policy-rules/:ruleId/:number/withdrawal', () => {
      served = { ...served, state: 'WITHDRAWN' };
      return HttpResponse.json(served);
    }),
  );
  const routes = (
    <Routes>
      <Route path="/policy-rules/:ruleId/:number" element={<RulePage />} />
    </Routes>
  );
  renderPage(routes, { at: '/policy-rules/city.own-money/1', roles: ['system-admin'] });
  await userEvent.click(await screen.findByRole('button', { name: /^撤\s?回$/ }));
  await userEvent.click((await screen.findAllByRole('button', { name: /^撤\s?回$/ })).at(-1) as HTMLElement);
  expect((await screen.findAllByText('已撤回')).length).toBeGreaterThan(0);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^终\s?止$/ })).not.toBeInTheDocument());
});

it('says when no rule judged on a day', async () => {
  server.use(
    http.get('*/api/library/policy-rules', () => HttpResponse.json({ items: [] })),
    http.get('*/api/library/policy-runs', () => HttpResponse.json({ items: [] })),
  );
  renderPage(<RulesPage />, { at: '/policy-rules?on=2001-01-01', roles: ['auditor'] });
  expect(await screen.findByText('该日没有适用的规则')).toBeInTheDocument();
});

it('links a project only for those who may open it', async () => {
  renderPage(<ProjectName id="1" name="电炉改造" />, { roles: ['commission-preparer'] });
  expect(await screen.findByRole('link', { name: '电炉改造' })).toHaveAttribute('href', '/projects/1');
  document.body.innerHTML = '';
  renderPage(<ProjectName id="1" name="电炉改造" />, { roles: ['system-admin'] });
  expect(await screen.findByText('电炉改造')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

function openRule(rule: object) {
  server.use(
    http.get('*/api/library/policy-rules/facts', () => HttpResponse.json({ items: [] })),
    http.get('*/api/library/policy-rules/:ruleId/:number', () => HttpResponse.json(rule)),
  );
  renderPage(
    <Routes>
      <Route path="/policy-rules/:ruleId/:number" element={<RulePage />} />
    </Routes>,
    { at: '/policy-rules/city.own-money/1', roles: ['system-admin'] },
  );
}

it('offers an end to what judges', async () => {
  openRule({ ...draft, state: 'IN_FORCE', validFrom: '2025-01-01' });
  expect(await screen.findByRole('button', { name: /^终\s?止$/ })).toBeInTheDocument();
});

it('offers no end to what is over', async () => {
  openRule({ ...draft, state: 'IN_FORCE', validFrom: '2025-01-01', validTo: '2025-12-31' });
  expect(await screen.findByText('已终止')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '起草新版本' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^终\s?止$/ })).not.toBeInTheDocument();
});

it('tells the system administrator that a rule can no longer be computed', async () => {
  openRule({ ...draft, state: 'IN_FORCE', validFrom: '2025-01-01', trouble: true });
  expect(await screen.findByText('这条规则已无法计算')).toBeInTheDocument();
  expect(screen.getByText('无法计算')).toBeInTheDocument();
});

it('shows on which projects a condition cannot be computed', async () => {
  const trial = { projectId: 'p-1', projectName: '甲项目', countyName: '自流井区', missing: [], facts: [] };
  server.use(
    http.post('*/api/library/policy-rules/trial', () =>
      HttpResponse.json({
        items: [
          { ...trial, verdict: 'NOT_JUDGED', trouble: true },
          { ...trial, projectId: 'p-2', verdict: 'PASS', trouble: false },
        ],
      }),
    ),
  );
  openRule(draft);
  await userEvent.click(await screen.findByRole('button', { name: /^试\s?算$/ }));
  expect(await screen.findByText('在该项目上无法计算，会阻止所属政策')).toBeInTheDocument();
  expect(screen.getByText('通过')).toBeInTheDocument();
});

it('leaves the first day to somebody else than the author, and says so', async () => {
  openRule({ ...draft, ownDraft: true });
  expect(await screen.findByText('您参与了起草，须由另一位系统管理员定日生效')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '定日生效' })).not.toBeInTheDocument();
});

it('says who withdrew a version, and when', async () => {
  openRule({ ...draft, state: 'WITHDRAWN', withdrawnBy: '周敏' });
  expect(await screen.findByText('撤回人')).toBeInTheDocument();
  expect(screen.getByText('周敏')).toBeInTheDocument();
  expect(screen.getByText('撤回时间')).toBeInTheDocument();
});

it('shows the last run of a draft after a reload, and whether the draft has changed since', async () => {
  const run = { id: 'r-1', kind: 'IMPACT', state: 'DONE', ruleId: draft.id, number: 1, revision: 3, attempt: 1 };
  const counted = { ...run, done: 12, total: 12, changes: 0, counts: [], error: null };
  const asked: string[] = [];
  server.use(
    http.get('*/api/library/policy-runs', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [counted] });
    }),
    http.get('*/api/library/policy-runs/r-1', () => HttpResponse.json(counted)),
    http.get('*/api/library/policy-runs/r-1/changes', () =>
      HttpResponse.json({ items: [], total: 0, totalIsExact: true, page: 1, size: 20, nextCursor: null }),
    ),
  );
  openRule(draft);
  expect(await screen.findByText('已判断 12 / 12 个项目，变化 0 项')).toBeInTheDocument();
  expect(screen.getByText('草稿在这次分析之后又有修改，请重新分析。')).toBeInTheDocument();
  expect(asked).toContain('?rule=city.own-money&number=1');
});
