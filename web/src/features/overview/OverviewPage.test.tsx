import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { Overview } from './model';
import OverviewPage from './OverviewPage';

const stage = { projects: 0, yuan: 0 };
const overview: Overview = {
  at: '2026-11-22T08:00:00Z',
  quarter: '2026-Q4',
  quarterBegan: '2026-10-01',
  round: 'r1',
  period: '2026-11',
  total: {
    county: '',
    reserved: stage,
    underConstruction: stage,
    commissioned: stage,
    listed: { projects: 0, total: 0, loan: 0, publishedThisQuarter: 0 },
    dispatch: {
      asked: 10,
      handedIn: 4,
      unplanned: 3,
      invested: 900,
      planned: 1_000,
      investedPlanned: 600,
      paid: 100,
      green: 5,
      yellow: 2,
      red: 3,
    },
    work: { openReviews: 0, overdueReviews: 0, openProblems: 0, overdueProblems: 0 },
  },
  counties: [],
  problems: [],
};

it('says how many have reported and planned, and measures only what was planned', async () => {
  server.use(http.get('*/api/library/overview', () => HttpResponse.json(overview)));
  renderPage(<OverviewPage />, { roles: ['commission-preparer'] });

  expect(await screen.findByText(/调度数据截至2026年11月/)).toBeInTheDocument();
  expect(screen.getByText('60%')).toBeInTheDocument();
  expect(screen.getByText('本月已报 4')).toBeInTheDocument();
  expect(screen.getByText('其中无年度计划').parentElement).toHaveTextContent('3');
});

it('leads each light to its rows', async () => {
  server.use(http.get('*/api/library/overview', () => HttpResponse.json(overview)));
  renderPage(<OverviewPage />, { roles: ['commission-preparer'] });

  for (const [name, light] of [
    ['绿灯：5，查看明细', 'GREEN'],
    ['黄灯：2，查看明细', 'YELLOW'],
    ['红灯：3，查看明细', 'RED'],
  ]) {
    expect(await screen.findByRole('link', { name })).toHaveAttribute(
      'href',
      `/dispatch/reports?round=r1&asked=true&light=${light}`,
    );
  }
});
