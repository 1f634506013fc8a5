import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import FiguresPage from './FiguresPage';

const row = {
  key: '510302',
  label: { zh: '自流井区', en: '自流井区' },
  opened: 7,
  waiting: 2,
  talking: 1,
  agreed: 3,
  dropped: 0,
  agreements: 4,
  agreedAmount: 3_600_000,
};

const figures = {
  by: 'COUNTY',
  from: '2026-01',
  to: '2026-11',
  rows: [row],
  total: { ...row, key: '', label: { zh: '合计', en: 'Total' }, opened: 9 },
  reasons: [{ reason: 'PRICE', count: 5 }],
};

function open(answer: object, at = '/docking-figures') {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/supply-demand/dockings/figures', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(answer);
    }),
  );
  renderPage(<FiguresPage />, { at, roles: ['bureau-reviewer'] });
  return asked;
}

const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

it('leads from a figure to exactly its cases: opened in the months, or agreed in them', async () => {
  open(figures);
  expect(await screen.findByText('自流井区')).toBeInTheDocument();
  expect(links()).toEqual(
    expect.arrayContaining([
      '/dockings?county=510302&openedFrom=2026-01&openedTo=2026-11',
      '/dockings?state=TALKING&county=510302&openedFrom=2026-01&openedTo=2026-11',
      '/dockings?state=AGREED&county=510302&agreedFrom=2026-01&agreedTo=2026-11',
      '/dockings?openedFrom=2026-01&openedTo=2026-11',
    ]),
  );
  expect(screen.getByText('价格谈不拢 5')).toBeInTheDocument();
  // Nothing was dropped: no way leads to nothing; what waits is two states, which the list cannot ask for at once.
  expect(links().filter((link) => link?.includes('DROPPED'))).toEqual([]);
  expect(screen.queryByRole('link', { name: '2' })).toBeNull();
});

it('leads from a month to the cases of this month', async () => {
  const month = { ...row, key: '2026-03', label: { zh: '2026-03', en: '2026-03' } };
  open({ ...figures, by: 'MONTH', rows: [month] }, '/docking-figures?by=MONTH');
  expect(await screen.findByText('2026-03')).toBeInTheDocument();
  expect(links()).toContain('/dockings?openedFrom=2026-03&openedTo=2026-03');
  expect(links()).toContain('/dockings?state=AGREED&agreedFrom=2026-03&agreedTo=2026-03');
});

it('asks anew by another group, and says where there is nothing', async () => {
  const asked = open({ ...figures, rows: [], reasons: [] });
  expect(await screen.findByText('所选月份没有对接')).toBeInTheDocument();
  expect(asked.at(-1)?.get('by')).toBe('COUNTY');
  await userEvent.click(screen.getByText('设备类别'));
  await expect.poll(() => asked.at(-1)?.get('by')).toBe('CATEGORY');
});
