import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import MatchedPage from './MatchedPage';

const demand = {
  id: '01989f00-0000-7000-8000-00000000000b',
  enterprise: { uscc: '91510300MA6200001X', name: '自贡川南精密机械有限公司' },
  county: '510302',
  countyName: '自流井区',
  wantedEquipment: '五轴数控加工中心',
  category: 'CNC_MACHINE_TOOL',
  quantity: 2,
  budget: 2_300_000,
  purchaseMonth: '2027-06',
  shown: 12,
  newsAt: '2026-11-20T08:00:00Z',
  best: [
    {
      supply: '01989f00-0000-7000-8000-00000000000e',
      product: '五轴加工中心',
      model: 'VMC-850',
      enterprise: '成都蓉创数控有限公司',
      score: 92,
    },
  ],
};

it('shows the first suggestions of each demand, and which have none', async () => {
  server.use(
    http.get('*/api/supply-demand/matching/demands', () =>
      HttpResponse.json({
        items: [
          demand,
          {
            ...demand,
            id: '01989f00-0000-7000-8000-00000000000c',
            wantedEquipment: '窑炉',
            shown: 0,
            newsAt: null,
            best: [],
          },
        ],
        total: 2,
        totalIsExact: true,
        page: 1,
        size: 20,
        nextCursor: null,
      }),
    ),
    http.get('*/codes/divisions', () => HttpResponse.json({ items: [] })),
  );
  renderPage(<MatchedPage />, { at: '/matches', roles: ['bureau-reviewer'] });
  expect(await screen.findByRole('link', { name: '五轴数控加工中心' })).toHaveAttribute(
    'href',
    `/demands/${demand.id}`,
  );
  expect(screen.getByText('成都蓉创数控有限公司 · 92 分')).toBeVisible();
  expect(screen.getByText('暂无合适的供给')).toBeVisible();
});
