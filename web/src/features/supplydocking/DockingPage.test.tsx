import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import type { Role } from '@/shared/session/session';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import DockingPage from './DockingPage';

const docking = {
  id: '01989f00-0000-7000-8000-0000000000d1',
  version: 3,
  demandId: '01989f00-0000-7000-8000-0000000000d2',
  supplyId: '01989f00-0000-7000-8000-0000000000d3',
  category: 'MOTOR',
  wantedEquipment: '永磁同步电动机',
  quantity: 2,
  product: '永磁同步电动机',
  model: 'TYX-315',
  buyer: { enterprise: { uscc: '1', name: '甲公司' }, county: '510302', countyName: '自流井区' },
  supplier: { enterprise: { uscc: '2', name: '乙公司' }, county: '510304', countyName: '大安区' },
  state: 'TALKING',
  openedBy: 'BUYER',
  waitsFor: 'BUYER',
  proposal: { by: 'SUPPLIER', amount: 140_000, day: '2026-11-20' },
  amount: null,
  agreedOn: null,
  dropped: null,
  side: 'BUYER',
  actions: ['PROPOSAL', 'AGREEMENT', 'DROP', 'MESSAGE'],
  steps: [],
  messages: 1,
  unread: 1,
  openedAt: '2026-11-18T08:00:00Z',
  updatedAt: '2026-11-20T08:00:00Z',
  closedAt: null,
};

const message = {
  sequence: 1,
  side: 'SUPPLIER',
  at: '2026-11-19T08:00:00Z',
  personName: '李雪梅',
  organisationName: '乙公司',
  text: '含安装，十五天到货。',
};

function open(role: Role, seen: object = docking) {
  const read: unknown[] = [];
  const sent: { path: string; match: string | null }[] = [];
  server.use(
    http.get('*/api/supply-demand/dockings/:id', () => HttpResponse.json(seen)),
    http.get('*/api/supply-demand/dockings/:id/messages', () =>
      HttpResponse.json({ items: [message], readUpTo: 0, otherReadUpTo: 0 }),
    ),
    http.put('*/api/supply-demand/dockings/:id/messages/reading', async ({ request }) => {
      read.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/api/supply-demand/dockings/:id/:step', ({ request, params }) => {
      sent.push({ path: String(params.step), match: request.headers.get('If-Match') });
      return HttpResponse.json(seen);
    }),
  );
  renderPage(
    <Routes>
      <Route path="/dockings/:id" element={<DockingPage />} />
    </Routes>,
    { at: `/dockings/${docking.id}`, roles: [role] },
  );
  return { read, sent };
}

it('shows a side whose turn it is, the proposal and the messages, which then count as read', async () => {
  const { read } = open('enterprise');
  expect(await screen.findByText('待您回应')).toBeInTheDocument();
  expect(screen.getByText('供方提出的成交信息，待需方确认')).toBeInTheDocument();
  expect(await screen.findByText('含安装，十五天到货。')).toBeInTheDocument();
  await waitFor(() => expect(read).toEqual([{ upTo: 1 }]));
});

it('confirms the version that was read', async () => {
  const { sent } = open('enterprise');
  await userEvent.click(await screen.findByRole('button', { name: '确认成交' }));
  await userEvent.click((await screen.findAllByRole('button', { name: '确认成交' })).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual([{ path: 'agreement', match: '"3"' }]));
});

it('asks for no messages in the name of an official', async () => {
  open('bureau-reviewer', { ...docking, side: 'OFFICE', actions: [] });
  expect(await screen.findByText('双方已有 1 条留言；内容仅双方可见。')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '确认成交' })).toBeNull();
  expect(screen.queryByText('含安装，十五天到货。')).toBeNull();
});

it('leads the supplier to no page of the demand', async () => {
  open('enterprise', { ...docking, side: 'SUPPLIER', actions: [] });
  expect(await screen.findByText('待需方回应')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '查看需求' })).toBeNull();
});
