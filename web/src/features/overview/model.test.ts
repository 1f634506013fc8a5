import { describe, expect, it } from 'vitest';
import { type Line, linksOf, monthOf, type Overview, percentOf, sorted } from './model';

const stage = { projects: 0, yuan: 0 };
const line = (county: string, red: number, planned: number): Line => ({
  county,
  reserved: stage,
  underConstruction: stage,
  commissioned: stage,
  listed: { projects: 0, total: 0, loan: 0, publishedThisQuarter: 0 },
  dispatch: {
    asked: 2,
    handedIn: 1,
    unplanned: 1,
    invested: 530,
    planned,
    investedPlanned: 30,
    paid: 0,
    green: 0,
    yellow: 0,
    red,
  },
  work: { openReviews: 0, overdueReviews: 0, openProblems: 0, overdueProblems: 0 },
});

const overview: Overview = {
  at: '2026-11-22T08:00:00Z',
  quarter: '2026-Q4',
  quarterBegan: '2026-10-01',
  round: 'r1',
  period: '2026-11',
  total: line('', 0, 0),
  counties: [],
  problems: [],
};

describe('the overview', () => {
  it('leads each figure to its rows, of a county with the county', () => {
    const all = linksOf(overview, '');
    expect(all.listed).toBe('/listed?page=1');
    expect(all.light('RED')).toBe('/dispatch/reports?round=r1&asked=true&light=RED');
    const county = linksOf(overview, '510302');
    expect(county.published).toBe('/listed?publishedSince=2026-10-01&county=510302');
    expect(county.stage('RESERVED')).toBe(
      '/reserve/projects?stage=RESERVED&measure=STOCK&quarter=2026-Q4&county=510302',
    );
  });

  it('knows no share without a plan, and counts for it only what was planned', () => {
    expect(percentOf(line('', 0, 0))).toBeUndefined();
    expect(percentOf(line('', 0, 90))).toBe(33);
  });

  it('reads a period', () => {
    expect(monthOf('2026-09')).toEqual({ year: 2026, month: 9 });
  });

  it('puts the largest figure first', () => {
    const lines = [line('510302', 1, 100), line('510303', 3, 0), line('510304', 3, 50)];
    expect(sorted(lines, 'red').map((each) => each.county)).toEqual(['510303', '510304', '510302']);
    expect(sorted(lines, 'invested').map((each) => each.county)).toEqual(['510304', '510302', '510303']);
    expect(sorted(lines, 'county')).toEqual(lines);
  });
});
