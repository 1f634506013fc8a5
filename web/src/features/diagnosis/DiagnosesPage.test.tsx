import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Role } from '@/shared/session/session';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import DiagnosesPage from './DiagnosesPage';

const row = {
  id: '01989f00-0000-7000-8000-0000000000f1',
  version: 0,
  enterprise: { uscc: '1', name: '甲公司' },
  countyName: '自流井区',
  providerId: '01989f00-0000-7000-8000-0000000000f2',
  providerName: '川南节能诊断中心',
  field: 'ENERGY',
  topic: '熔炼车间节能诊断',
  state: 'REQUESTED',
  wishedOn: '2026-12-05',
  visitOn: null,
  requestedAt: '2026-11-18T08:00:00Z',
  updatedAt: '2026-11-18T08:00:00Z',
};

function open(role: Role, at = '/diagnoses', items: object[] = [row]) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/supply-demand/diagnoses', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, total: items.length, totalIsExact: true, page: 1, size: 20, nextCursor: null });
    }),
    http.get('*/api/supply-demand/service-providers', () =>
      HttpResponse.json({ items: [{ id: row.providerId, name: row.providerName }], total: 1 }),
    ),
  );
  const { router } = renderPage(<DiagnosesPage />, { at, roles: [role] });
  return { asked, router };
}

it('opens the question to the provider that the address names, and never asks the list for it', async () => {
  const { asked, router } = open('enterprise', `/diagnoses?ask=${row.providerId}&state=REQUESTED`);
  expect(await screen.findByRole('dialog')).toBeInTheDocument();
  expect((await screen.findAllByText('川南节能诊断中心')).length).toBeGreaterThan(0);
  await waitFor(() => expect(asked.at(-1)?.get('state')).toBe('REQUESTED'));
  expect(asked.every((search) => !search.has('ask'))).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: /取\s?消/ }));
  await waitFor(() => expect(router.state.location.search).toBe('?state=REQUESTED'));
});

it('offers an official no question of an enterprise', async () => {
  open('bureau-reviewer');
  expect(await screen.findByRole('link', { name: row.topic })).toHaveAttribute('href', `/diagnoses/${row.id}`);
  expect(screen.queryByRole('button', { name: /申请诊断/ })).toBeNull();
});

it('says what comes here while there is nothing', async () => {
  open('enterprise', '/diagnoses', []);
  expect(await screen.findByText('还没有诊断')).toBeInTheDocument();
});
