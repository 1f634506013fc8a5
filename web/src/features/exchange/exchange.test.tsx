import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import ConflictsPage from './ConflictsPage';
import IncomingPage from './IncomingPage';
import OutgoingPage from './OutgoingPage';

const overview = {
  city: '510300',
  cityName: '自贡市',
  receiver: '510000',
  receiverName: '省级供需交换平台',
  connected: true,
  keyId: '2026-1',
  lastMade: 2,
  lastAcknowledged: 1,
  lastTaken: 4,
  unsent: 0,
  refusedOutgoing: 1,
  waiting: 1,
  missing: 5,
  openConflicts: 1,
  outsideListings: 12,
  keeper: true,
};

const made = {
  id: '01989f00-0000-7000-8000-0000000000a1',
  version: 3,
  receiver: '510000',
  number: 2,
  state: 'REFUSED',
  madeAt: '2026-11-20T08:00:00Z',
  madeBy: '刘芳',
  supplies: 10,
  demands: 4,
  withdrawn: 1,
  bytes: 52_000,
  sha256: 'a'.repeat(64),
  sentBytes: 0,
  attempts: 1,
  nextAt: null,
  trouble: null,
  acknowledgedAt: null,
  refusal: 'UNKNOWN_KEY',
};

const came = {
  id: '01989f00-0000-7000-8000-0000000000a2',
  version: 0,
  sender: '510000',
  number: 5,
  state: 'REFUSED',
  way: 'UPLOADED',
  fileName: 'package.zip',
  bytes: 52_000,
  sha256: 'b'.repeat(64),
  madeAt: '2026-11-20T08:00:00Z',
  receivedAt: '2026-11-20T08:00:00Z',
  receivedBy: '刘芳',
  supplies: 0,
  demands: 0,
  withdrawn: 0,
  unchanged: 0,
  own: 0,
  conflicts: 0,
  missing: null,
  reason: 'WRONG_ROWS',
  detail: '',
  faults: [{ part: 'supplies.json', row: 7, field: 'listing.priceFrom', fault: 'WRONG_VALUE' }],
  again: false,
};

const side = { enterprise: '甲公司', title: '离心泵 KQL', priceFrom: 100, priceTo: 200, deliveryDays: 3, listings: 1 };
const conflict = {
  id: '01989f00-0000-7000-8000-0000000000a3',
  version: 2,
  kind: 'SAME_PRODUCT',
  uscc: '91510300MA6200001X',
  name: '甲公司',
  subject: '离心泵 KQL',
  ours: { ...side, city: '自贡市' },
  theirs: { ...side, city: '绵阳市' },
  state: 'OPEN',
  decision: null,
  reason: null,
  decidedBy: null,
  decidedAt: null,
  foundAt: '2026-11-20T08:00:00Z',
  decisions: ['KEEP_OURS', 'SHOW_BOTH', 'TAKE_THEIRS'],
};

const page = (item: object) => HttpResponse.json({ items: [item], page: 1, size: 20, total: 1, totalIsExact: true });

beforeEach(() => {
  server.use(
    http.get('*/api/supply-demand/exchange', () => HttpResponse.json(overview)),
    http.get('*/api/supply-demand/exchange/outgoing', () => page(made)),
    http.get('*/api/supply-demand/exchange/incoming', () => page(came)),
    http.get('*/api/supply-demand/exchange/conflicts', () => page(conflict)),
  );
});

it('shows why the province refused a package, and sends the version that was read again', async () => {
  const matches: (string | null)[] = [];
  server.use(
    http.post('*/api/supply-demand/exchange/outgoing/:id/sending', ({ request }) => {
      matches.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...made, state: 'MADE' });
    }),
  );
  renderPage(<OutgoingPage />, { at: '/exchange', roles: ['bureau-reviewer'] });
  expect(await screen.findByText('UNKNOWN_KEY')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '重新发送 2' }));
  await waitFor(() => expect(matches).toEqual(['"3"']));
});

it('names the rows that are wrong and the number that is missing', async () => {
  renderPage(<IncomingPage />, { at: '/exchange/incoming', roles: ['bureau-reviewer'] });
  expect(await screen.findByText('缺少第 5 号包，收到后继续')).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: '查看 1 处错误' }));
  expect(screen.getByText(/supplies.json 第 7 行 listing.priceFrom/)).toHaveTextContent('内容不符合格式');
});

it('decides with a reason', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/supply-demand/exchange/conflicts/:id/decision', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...conflict, state: 'DECIDED' });
    }),
  );
  renderPage(<ConflictsPage />, { at: '/exchange/conflicts', roles: ['bureau-reviewer'] });
  await userEvent.click(await screen.findByRole('button', { name: '裁定 甲公司 离心泵 KQL' }));
  await userEvent.click(await screen.findByRole('radio', { name: '两方都展示' }));
  await userEvent.type(screen.getByLabelText('理由'), '两地均有生产');
  await userEvent.click((await screen.findAllByRole('button', { name: /^裁\s?定$/ })).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual([{ decision: 'SHOW_BOTH', reason: '两地均有生产' }]));
});

it('lets the auditor look on', async () => {
  server.use(
    http.get('*/api/supply-demand/exchange', () => HttpResponse.json({ ...overview, keeper: false })),
    http.get('*/api/supply-demand/exchange/conflicts', () => page({ ...conflict, decisions: [] })),
  );
  renderPage(<ConflictsPage />, { at: '/exchange/conflicts', roles: ['auditor'] });
  expect(await screen.findByText('绵阳市')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /裁定/ })).toBeNull();
});
