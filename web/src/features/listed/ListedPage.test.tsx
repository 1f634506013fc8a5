import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import ListedPage from './ListedPage';

afterEach(() => vi.useRealTimers());

const nothing = { items: [], total: 0, totalIsExact: true, page: 1, size: 20, nextCursor: null };

it('asks for the day in the address and says when nobody was on the list', async () => {
  let asked = '';
  server.use(
    http.get('*/api/library/whitelist/entries', ({ request }) => {
      asked = new URL(request.url).searchParams.get('on') ?? '';
      return HttpResponse.json(nothing);
    }),
  );
  renderPage(<ListedPage />, { at: '/listed?on=2026-03-01', roles: ['finance-bureau'] });
  expect(await screen.findByText('2026-03-01 没有在册项目')).toBeInTheDocument();
  expect(asked).toBe('2026-03-01');
  expect(screen.queryByText('核验清单')).not.toBeInTheDocument();
});

it('asks for the day of the city while it is still yesterday elsewhere', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T17:00:00Z') });
  let asked = '';
  server.use(
    http.get('*/api/library/whitelist/entries', ({ request }) => {
      asked = new URL(request.url).searchParams.get('on') ?? '';
      return HttpResponse.json(nothing);
    }),
  );
  renderPage(<ListedPage />, { at: '/listed', roles: ['finance-bureau'] });
  expect(await screen.findByText('2026-03-02 没有在册项目')).toBeInTheDocument();
  expect(asked).toBe('2026-03-02');
});

it('names the places that do not say what was decided, in words', async () => {
  server.use(
    http.get('*/api/library/whitelist/entries', () => HttpResponse.json(nothing)),
    http.get('*/api/library/whitelist/verification', () =>
      HttpResponse.json({
        intact: false,
        records: 4,
        broken: [
          {
            code: 'batch-entries',
            row: '2026-002',
            zh: '批次 2026-002 的条目与第 3 条记录不一致。',
            en: 'Batch 2026-002 has other entries than record 3.',
          },
          {
            code: 'record-without-revocation',
            row: '4',
            zh: '第 4 条记录所称的移出没有存档。',
            en: 'Record 4 tells of a revocation that is not stored.',
          },
        ],
      }),
    ),
  );
  renderPage(<ListedPage />, { at: '/listed', roles: ['auditor'] });
  await userEvent.click(await screen.findByText('核验清单'));
  expect(await screen.findByText('批次 2026-002 的条目与第 3 条记录不一致。')).toBeInTheDocument();
  expect(screen.getAllByText('清单与原始记录不一致').length).toBeGreaterThan(0);
  expect(screen.getByText('第 4 条记录所称的移出没有存档。')).toBeInTheDocument();
});

it('shows where the chain ends to those who export, for publication', async () => {
  server.use(
    http.get('*/api/library/whitelist/entries', () => HttpResponse.json(nothing)),
    http.get('*/api/library/whitelist/records/head', () => HttpResponse.json({ position: 17, hash: 'ab'.repeat(32) })),
  );
  renderPage(<ListedPage />, { at: '/listed', roles: ['finance-bureau'] });
  expect(await screen.findByText('ab'.repeat(32))).toBeInTheDocument();
  expect(screen.getByText(/第 17 条/)).toBeInTheDocument();
});
