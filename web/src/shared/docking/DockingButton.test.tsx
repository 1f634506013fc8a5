import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Role } from '@/shared/session/session';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { DockingButton } from './DockingButton';
import type { DockingRow } from './dockings';

const pair = { demandId: '01989f00-0000-7000-8000-0000000000d2', supplyId: '01989f00-0000-7000-8000-0000000000d3' };
const id = '01989f00-0000-7000-8000-0000000000d1';

function open(role: Role, known: Partial<DockingRow>[] = []) {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/supply-demand/dockings', async ({ request }) => {
      sent.push({ key: request.headers.has('Idempotency-Key'), body: await request.json() });
      return HttpResponse.json({ id }, { status: 201 });
    }),
  );
  const { router } = renderPage(
    <DockingButton {...pair} about="永磁同步电动机" known={known.map((row) => ({ ...pair, ...row }) as DockingRow)} />,
    { roles: [role] },
  );
  return { sent, router };
}

it('opens the case once and leads to it', async () => {
  const { sent, router } = open('enterprise');
  await userEvent.click(screen.getByRole('button', { name: '表达意向 永磁同步电动机' }));
  await userEvent.click(screen.getAllByRole('button', { name: '表达意向' }).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual([{ key: true, body: pair }]));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/dockings/${id}`));
});

it('lets an office suggest the pair to both', () => {
  open('bureau-reviewer');
  expect(screen.getByRole('button', { name: '推荐对接 永磁同步电动机' })).toBeInTheDocument();
});

it('leads to the case that stands instead of opening another', () => {
  open('enterprise', [{ id, state: 'TALKING' }]);
  expect(screen.getByRole('link', { name: '对接进展：洽谈中' })).toHaveAttribute('href', `/dockings/${id}`);
  expect(screen.queryByRole('button')).toBeNull();
});

it('may begin anew after a drop', () => {
  open('enterprise', [{ id, state: 'DROPPED' }]);
  expect(screen.getByRole('button', { name: /^表达意向/ })).toBeInTheDocument();
});

it('offers who only watches nothing', () => {
  open('auditor');
  expect(screen.queryByRole('button')).toBeNull();
});
