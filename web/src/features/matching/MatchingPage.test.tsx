import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import MatchingPage from './MatchingPage';

const weights = { category: 15, text: 30, figures: 17, energyGrade: 8, price: 12, delivery: 8, distance: 10 };

const shipped = {
  number: 1,
  version: 1762000000000000,
  weights,
  state: 'IN_FORCE',
  reason: '',
  draftedBy: '',
  draftedAt: '2026-11-01T08:00:00Z',
  enactedBy: null,
  enactedAt: null,
  enactable: false,
  removable: false,
};

const effect = {
  demands: 40,
  shown: 320,
  changed: 12,
  firstChanged: 2,
  goodBefore: 8,
  goodAfter: 9,
  badBefore: 1,
  badAfter: 0,
  nearBefore: 120,
  nearAfter: 118,
  examples: [],
};

beforeEach(() => {
  server.use(
    http.get('*/api/supply-demand/matching/runs', () =>
      HttpResponse.json({
        startable: true,
        items: [
          {
            id: '01989f00-0000-7000-8000-00000000000a',
            state: 'DONE',
            why: 'WEIGHTS',
            weights: 1,
            total: 40,
            done: 40,
            suggestions: 320,
            error: null,
            startedBy: '',
            createdAt: '2026-11-20T08:00:00Z',
            finishedAt: '2026-11-20T08:01:00Z',
          },
        ],
      }),
    ),
    http.get('*/api/supply-demand/matching/report', () =>
      HttpResponse.json({
        precision: [
          { group: 'ALL', key: '', good: 9, bad: 1, precision: 90 },
          { group: 'SIDE', key: 'SUPPLY', good: 0, bad: 0, precision: null },
        ],
        fairness: [
          { group: 'ALL', key: '', demands: 40, shown: 320, near: 120, nearWithout: 100, entered: 20, firstChanged: 3 },
        ],
      }),
    ),
    http.get('*/api/supply-demand/matching/weights', () => HttpResponse.json({ items: [shipped], changeable: true })),
    http.get('*/codes/divisions', () => HttpResponse.json({ items: [] })),
  );
});

it('shows runs, precision, what local-first changed, and the weights', async () => {
  renderPage(<MatchingPage />, { at: '/matching', roles: ['bureau-reviewer'] });
  expect(await screen.findByText('40 / 40 条需求')).toBeVisible();
  expect(await screen.findByText('90 %')).toBeVisible();
  expect(screen.queryByText('供应企业')).toBeNull();
  expect(await screen.findByText('因就近进入')).toBeVisible();
  expect(await screen.findByText('系统预置')).toBeVisible();
});

it('asks for a hundred points before the effect of other weights is shown', async () => {
  server.use(http.post('*/api/supply-demand/matching/weights-preview', () => HttpResponse.json(effect)));
  renderPage(<MatchingPage />, { at: '/matching', roles: ['bureau-reviewer'] });
  await userEvent.click(await screen.findByRole('button', { name: '起草权重' }));
  const dialog = within(await screen.findByRole('dialog'));
  const price = dialog.getByLabelText('价格与预算');
  await userEvent.clear(price);
  await userEvent.type(price, '5');
  expect(await dialog.findByText('合计 93 分')).toBeVisible();
  expect(dialog.getByRole('button', { name: '预览影响' })).toBeDisabled();
  await userEvent.clear(price);
  await userEvent.type(price, '12');
  await userEvent.click(dialog.getByRole('button', { name: '预览影响' }));
  expect(await dialog.findByText('12 / 320 条推荐不同')).toBeVisible();
});

it('puts exactly the points into force that were looked at', async () => {
  const draft = {
    ...shipped,
    number: 4,
    version: 1763000000000001,
    state: 'DRAFT',
    draftedBy: '李工',
    enactable: true,
    removable: true,
  };
  let drafts = [draft];
  const seen: (string | null)[] = [];
  server.use(
    http.get('*/api/supply-demand/matching/weights', () =>
      HttpResponse.json({ items: [...drafts, shipped], changeable: true }),
    ),
    http.post('*/api/supply-demand/matching/weights-preview', () => HttpResponse.json(effect)),
    http.post('*/api/supply-demand/matching/weights/4/enactment', ({ request }) => {
      seen.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...draft, state: 'IN_FORCE', enactable: false, removable: false });
    }),
    http.delete('*/api/supply-demand/matching/weights/4', ({ request }) => {
      seen.push(request.headers.get('If-Match'));
      drafts = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderPage(<MatchingPage />, { at: '/matching', roles: ['bureau-reviewer'] });
  await userEvent.click(await screen.findByRole('button', { name: /^启\s?用$/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('12 / 320 条推荐不同')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: /^启\s?用$/ }));
  await waitFor(() => expect(seen).toEqual(['"1763000000000001"']));
  await userEvent.click(await screen.findByRole('button', { name: /^删\s?除$/ }));
  await waitFor(() => expect(seen).toEqual(['"1763000000000001"', '"1763000000000001"']));
});

it('leaves runs to those who may see them', async () => {
  renderPage(<MatchingPage />, { at: '/matching', roles: ['district-reviewer'] });
  expect(await screen.findByText('90 %')).toBeVisible();
  expect(screen.queryByText('匹配任务')).toBeNull();
});
