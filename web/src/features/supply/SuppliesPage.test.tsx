import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import SuppliesPage from './SuppliesPage';

const supply = {
  id: '01989f00-0000-7000-8000-00000000000e',
  version: 1,
  enterprise: {
    uscc: '91510300MA6200001X',
    name: '自贡川南精密机械有限公司',
    county: '510302',
    countyName: '自流井区',
  },
  product: '中频感应电炉',
  model: 'GW-5T',
  category: 'OTHER',
  applicationField: '铸造',
  keyFigures: '5 吨',
  priceFrom: 1_000_000,
  priceTo: 2_000_000,
  deliveryDays: 90,
  energyGrade: 1,
  yearlyCapacity: 20,
  localContent: 80,
  afterSales: '两年质保',
  firstOfKind: false,
  updatedAt: '2026-11-20T08:00:00Z',
};

it('sends the version that was read anew after somebody else had changed the offer', async () => {
  let stands = 1;
  const sent: (string | null)[] = [];
  server.use(
    http.get('*/api/supply-demand/supplies', () =>
      HttpResponse.json({
        items: [{ ...supply, version: stands }],
        total: 1,
        totalIsExact: true,
        page: 1,
        size: 20,
        nextCursor: null,
      }),
    ),
    http.put('*/api/supply-demand/supplies/:id', ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return request.headers.get('If-Match') === `"${stands}"`
        ? HttpResponse.json(supply)
        : HttpResponse.json({ status: 412, code: 'record.stale' }, { status: 412 });
    }),
  );
  renderPage(<SuppliesPage />, { at: '/supplies', roles: ['enterprise'] });
  await userEvent.click(await screen.findByRole('button', { name: /修改/ }));
  stands = 2;
  await userEvent.click(await screen.findByRole('button', { name: /^保\s?存$/ }));
  await userEvent.click(await screen.findByRole('button', { name: '载入最新内容' }));
  await screen.findByText(/已载入最新内容/);
  await userEvent.click(screen.getByRole('button', { name: /^保\s?存$/ }));
  await waitFor(() => expect(sent).toEqual(['"1"', '"2"']));
});
