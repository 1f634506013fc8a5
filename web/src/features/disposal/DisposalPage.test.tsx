import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import DisposalPage from './DisposalPage';

const offer = {
  id: '01989f00-0000-7000-8000-0000000000d1',
  version: 3,
  kind: 'MACHINE_TOOL',
  name: '普通车床',
  model: 'CW6163B',
  quantity: 8,
  commissionedYear: 2002,
  countyName: '自流井区',
  enterprise: null as object | null,
  project: null as object | null,
  state: 'OFFERED',
  outcome: null,
  disposer: null,
  reason: null,
  fit: [
    { part: 'BUSINESS_KIND', says: 'RESOURCE_RECYCLING' },
    { part: 'MATERIALS', says: '机电' },
  ],
  fitting: [] as object[],
  bids: [] as object[],
  recycler: null as object | null,
  enterpriseContact: null as object | null,
  enterprisePickUp: null as object | null,
  recyclerPickUp: null as object | null,
  pickedUp: null as object | null,
  certificate: null,
  file: null,
  steps: [] as object[],
  side: 'BIDDER',
  actions: ['BID'],
  offeredAt: '2026-11-18T08:00:00Z',
  updatedAt: '2026-11-18T08:00:00Z',
  closedAt: null,
};

const bid = {
  id: '01989f00-0000-7000-8000-0000000000d2',
  recycler: { uscc: '2', name: '川南再生资源公司' },
  countyName: '大安区',
  state: 'OPEN',
  pricing: 'EACH',
  price: 5200,
  pickUpOn: '2026-12-01',
  note: null,
  contact: { person: '刘强', phone: '0813-2223344' },
  fit: [],
  updatedAt: '2026-11-18T08:00:00Z',
};

const own = {
  ...offer,
  enterprise: { uscc: '1', name: '甲公司' },
  project: { id: 'p', code: null, name: '机床更新项目', saysSo: true },
  fit: [],
  bids: [bid],
  side: 'ENTERPRISE',
  actions: ['CHOICE', 'OUTCOME'],
};

function open(seen: object) {
  const sent: { path: string; match: string | null; body: unknown }[] = [];
  server.use(
    http.get('*/api/supply-demand/equipment-disposals/:id', () => HttpResponse.json(seen)),
    http.post('*/api/supply-demand/equipment-disposals/:id/*', async ({ request }) => {
      const path = new URL(request.url).pathname.split(`${offer.id}/`)[1] ?? '';
      sent.push({ path, match: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json(seen);
    }),
  );
  renderPage(
    <Routes>
      <Route path="/equipment-disposals/:id" element={<DisposalPage />} />
    </Routes>,
    { at: `/equipment-disposals/${offer.id}`, roles: ['enterprise'] },
  );
  return sent;
}

it('tells a recycler why the equipment fits, and not whose it is', async () => {
  open(offer);
  expect(await screen.findByRole('heading', { level: 1, name: /普通车床 CW6163B/ })).toBeInTheDocument();
  expect(screen.getByText(/资源再生利用/)).toBeInTheDocument();
  expect(screen.getByText('选定前不显示所属企业和项目。')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /报\s?价/ })).toBeInTheDocument();
});

it('chooses a bid with somebody to call', async () => {
  const sent = open(own);
  await userEvent.click(await screen.findByRole('button', { name: /选\s?定/ }));
  await userEvent.type(await screen.findByLabelText('联系人'), '王建国');
  await userEvent.type(screen.getByLabelText('联系电话'), '0813-7654321');
  const dialog = screen.getByRole('dialog');
  const confirm = [...dialog.querySelectorAll('button')].find((button) => /^选\s?定$/.test(button.textContent ?? ''));
  await userEvent.click(confirm as HTMLButtonElement);
  await waitFor(() =>
    expect(sent).toEqual([
      {
        path: 'choice',
        match: '"3"',
        body: { bidId: bid.id, contactPerson: '王建国', contactPhone: '0813-7654321' },
      },
    ]),
  );
});

it('offers the figures of the other side to be confirmed', async () => {
  const sent = open({
    ...own,
    state: 'AGREED',
    actions: ['RELEASE', 'PICK_UP'],
    recycler: { uscc: '2', name: '川南再生资源公司' },
    recyclerPickUp: { day: '2026-11-20', quantity: 8 },
  });
  expect(await screen.findByText('回收企业登记')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '登记提货' }));
  const dialog = await screen.findByRole('dialog');
  const confirm = [...dialog.querySelectorAll('button')].find((button) => button.textContent === '登记提货');
  await userEvent.click(confirm as HTMLButtonElement);
  await waitFor(() =>
    expect(sent).toEqual([{ path: 'pick-up', match: '"3"', body: { pickedUpOn: '2026-11-20', quantity: 8 } }]),
  );
});

it('says that a project no longer lists what was agreed on', async () => {
  open({ ...own, state: 'AGREED', actions: [], project: { ...own.project, saysSo: false } });
  expect(await screen.findByText(/项目表单已不再列示/)).toBeInTheDocument();
});
