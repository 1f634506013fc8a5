import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import AuditPage from './AuditPage';

let asked: URLSearchParams[] = [];

beforeEach(() => {
  asked = [];
  server.use(
    http.get('*/api/:service/audit', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [], total: 0, totalIsExact: true, nextCursor: null });
    }),
  );
});

it('asks for what the address says: person, act and days', async () => {
  const at = '/audit?personName=陈志强&action=project.returned&from=2026-11-01&to=2026-11-20';
  renderPage(<AuditPage />, { at, roles: ['auditor'] });
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({
    personName: '陈志强',
    action: 'project.returned',
    from: '2026-11-01',
    to: '2026-11-20',
  });
  expect(screen.getByText('退回修改')).toBeInTheDocument();
});

it('keeps what was chosen in the address', async () => {
  const { router } = renderPage(<AuditPage />, { at: '/audit', roles: ['auditor'] });
  await userEvent.type(await screen.findByRole('textbox', { name: '人员完整姓名' }), '陈志强{Enter}');
  await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('personName')).toBe('陈志强'));
  await waitFor(() => expect(asked.at(-1)?.get('personName')).toBe('陈志强'));
});

it('asks for nobody by half a name, which would look as if that person had done nothing', async () => {
  renderPage(<AuditPage />, { at: '/audit', roles: ['auditor'] });
  await userEvent.type(await screen.findByRole('textbox', { name: '人员完整姓名' }), '陈志');
  await userEvent.type(screen.getByRole('textbox', { name: '记录编号' }), '0193');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(asked.map((each) => each.get('personName'))).toEqual([null, '陈志']);
  expect(asked.map((each) => each.get('subjectId'))).toEqual([null, null]);
});

it("offers a service's own acts, and forgets one when another service is chosen", async () => {
  const { router } = renderPage(<AuditPage />, { at: '/audit?action=project.returned', roles: ['auditor'] });
  await userEvent.click(await screen.findByRole('tab', { name: '融资对接' }));
  await waitFor(() => expect(router.state.location.search).toBe('?service=financing'));
  await userEvent.click(screen.getByRole('combobox', { name: '操作' }));
  await userEvent.type(screen.getByRole('combobox', { name: '操作' }), '授信');
  expect((await screen.findAllByText(/授信/)).length).toBeGreaterThan(0);
  expect(screen.queryByText('退回修改')).not.toBeInTheDocument();
});
