import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { changedFields, type Site } from './model';
import SitePage from './SitePage';

const form = {
  kind: 'STATION',
  name: '檀木林回收站',
  county: '510302',
  address: '檀木林街 18 号',
  goods: ['PAPER', 'PLASTICS'],
  capacity: 600,
  area: null,
  phone: '0813-5550410',
  hours: '每日 8:00-18:00',
  pickUp: true,
  booking: null,
  standardised: true,
  qualification: null,
  qualificationUntil: null,
  openedOn: '2024-06-18',
  note: null,
};

const site = {
  ...form,
  id: '01989f00-0000-7000-8000-00000000000e',
  version: 3,
  enterprise: { uscc: '91510302MADEM0008Q', name: '盐都再生资源回收有限公司' },
  countyName: '自流井区',
  qualificationEnded: false,
  state: 'OPERATING',
  reason: null,
  closedOn: null,
  change: { ...form, address: '檀木林街 20 号', goods: ['PLASTICS', 'PAPER'] },
  changeState: 'PROPOSED',
  changeReason: null,
  confirmedAt: '2026-01-05T08:00:00Z',
  actions: ['CONFIRM', 'RETURN', 'CLOSE'],
  createdAt: '2026-01-04T08:00:00Z',
  updatedAt: '2026-01-06T08:00:00Z',
};

it('names the fields in which a change differs, and nothing else', () => {
  expect(changedFields(site as unknown as Site)).toEqual(['address']);
  expect(changedFields({ ...site, change: null } as unknown as Site)).toEqual([]);
});

it('shows what stands beside what is wanted, and confirms the version that was read', async () => {
  const sent: (string | null)[] = [];
  server.use(
    http.get('*/api/supply-demand/recycling-sites/:site', () => HttpResponse.json(site)),
    http.post('*/api/supply-demand/recycling-sites/:site/confirmation', ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...site, change: null, changeState: null });
    }),
  );
  renderPage(
    <Routes>
      <Route path="/recycling-sites/:id" element={<SitePage />} />
    </Routes>,
    { at: `/recycling-sites/${site.id}`, roles: ['district-reviewer'] },
  );

  expect(await screen.findByText('檀木林街 20 号')).toBeInTheDocument();
  expect(screen.getByText('等待县（区）确认，公开的仍是原内容')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /^确\s?认$/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: /^确\s?认$/ }));
  await waitFor(() => expect(sent).toEqual(['"3"']));
});
