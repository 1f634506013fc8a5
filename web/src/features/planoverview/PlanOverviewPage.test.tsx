import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import PlanOverviewPage from './PlanOverviewPage';

const total = 450;
const target = (index: number) => ({
  id: `t${index}`,
  indicator: `目标${index}`,
  light: index < 230 ? 'GREEN' : 'RED',
});

it('counts every target by its light, however many pages they are', async () => {
  server.use(
    http.get('*/api/library/targets', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const page = Number(query.get('page'));
      const size = Number(query.get('size'));
      const items = Array.from({ length: total }, (_, index) => target(index)).slice((page - 1) * size, page * size);
      return HttpResponse.json({ items, total, totalIsExact: true, page, size });
    }),
    http.get('*/api/library/measures/summary', () => HttpResponse.json({ quarter: '2026-Q3', units: [], actions: [] })),
  );
  renderPage(<PlanOverviewPage />, { roles: ['commission-preparer'] });

  expect(await screen.findByText(/ 230$/)).toBeInTheDocument();
  expect(screen.getByText(/ 220$/)).toBeInTheDocument();
});
