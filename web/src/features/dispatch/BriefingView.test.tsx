import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { BriefingView } from './BriefingView';
import type { Briefing, BriefingLine } from './model';

const line: BriefingLine = {
  key: '510302',
  name: '自流井区',
  asked: 4,
  filled: 1,
  missing: 3,
  investedPeriod: 1_200_000,
  investedYear: 8_000_000,
  investedTotal: 9_000_000,
  fundsInPlace: 5_000_000,
  fundsPaid: 4_000_000,
  green: 5,
  yellow: 0,
  red: 2,
  flagged: 0,
};

const briefing: Briefing = {
  roundId: '1',
  period: '2026-10',
  closesOn: '2026-11-28',
  at: '2026-11-20T02:00:00Z',
  total: { ...line, key: '', name: '' },
  counties: [line],
  fields: [{ ...line, key: 'INDUSTRY', name: '' }],
  openProblems: 2,
  overdueProblems: 0,
  openNotices: 0,
};

/** Where the link with these words leads, by table. */
function leads(table: string, words: string | RegExp): string | null {
  return within(screen.getByRole('table', { name: table }))
    .getByRole('link', { name: words })
    .getAttribute('href');
}

it('leads from every figure to the reports that it counts', async () => {
  renderPage(<BriefingView briefing={briefing} />);
  expect(await screen.findByRole('table', { name: '各县（区）' })).toBeInTheDocument();
  const county = '/dispatch/reports?round=1&county=510302';
  expect(leads('各县（区）', '1')).toBe(`${county}&filled=true`);
  expect(leads('各县（区）', '4')).toBe(`${county}&asked=true`);
  expect(leads('各县（区）', /1,200,000/)).toBe(`${county}&filled=true`);
  expect(leads('各县（区）', '2')).toBe(`${county}&asked=true&light=RED`);
  expect(leads('各领域', /8,000,000/)).toBe('/dispatch/reports?round=1&field=INDUSTRY&filled=true');
  for (const total of ['1,200,000', '8,000,000', '9,000,000', '5,000,000', '4,000,000']) {
    const links = screen.getAllByRole('link', { name: new RegExp(total) }).map((each) => each.getAttribute('href'));
    expect(links).toContain('/dispatch/reports?round=1&filled=true');
  }
});
