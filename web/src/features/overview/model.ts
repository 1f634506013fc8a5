import type { Library } from '@/shared/api/schemas';

export type Overview = Library['OverviewResponse'];
export type Line = Library['OverviewLine'];
export type Problem = Library['DispatchProblem'];

export const stages = [
  { key: 'reserved', stage: 'RESERVED' },
  { key: 'underConstruction', stage: 'UNDER_CONSTRUCTION' },
  { key: 'commissioned', stage: 'COMMISSIONED' },
] as const;

export const lights = [
  { key: 'green', light: 'GREEN', tone: 'good' },
  { key: 'yellow', light: 'YELLOW', tone: 'attention' },
  { key: 'red', light: 'RED', tone: 'bad' },
] as const;

/** Where the rows of each figure are: a list with the filters that give exactly them, which no view that somebody begins with replaces. */
export function linksOf(overview: Overview, county: string) {
  const to = (path: string, filters: Record<string, string>) => {
    const asked = { ...filters, ...(county ? { county } : {}) };
    return `${path}?${new URLSearchParams(Object.keys(asked).length > 0 ? asked : { page: '1' })}`;
  };
  const reports = { round: overview.round ?? '', asked: 'true' };
  return {
    stage: (stage: string) => to('/reserve/projects', { stage, measure: 'STOCK', quarter: overview.quarter }),
    listed: to('/listed', {}),
    published: to('/listed', { publishedSince: overview.quarterBegan }),
    reports: to('/dispatch/reports', reports),
    light: (light: string) => to('/dispatch/reports', { ...reports, light }),
    openReviews: to('/inbox', { all: 'true' }),
    overdueReviews: to('/inbox', { all: 'true', state: 'OVERDUE' }),
    openProblems: to('/dispatch/problems', { open: 'true' }),
    overdueProblems: to('/dispatch/problems', { overdue: 'true' }),
  };
}

/** How much of the year's plan is invested by those who planned, in whole percent; undefined without a plan. */
export function percentOf(line: Line): number | undefined {
  const { investedPlanned, planned } = line.dispatch ?? { investedPlanned: 0, planned: 0 };
  return planned > 0 ? Math.round((investedPlanned * 100) / planned) : undefined;
}

/** The year and the month of a period, e.g. of 2026-09. */
export function monthOf(period: string): { year: number; month: number } {
  const [year, month] = period.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0 };
}

export const orders = ['county', 'reserve', 'listed', 'invested', 'red', 'overdueReviews', 'overdueProblems'] as const;
export type Order = (typeof orders)[number];

const rank: Record<Exclude<Order, 'county'>, (line: Line) => number> = {
  reserve: (line) => line.reserved.projects + line.underConstruction.projects + line.commissioned.projects,
  listed: (line) => line.listed.projects,
  invested: (line) => percentOf(line) ?? -1,
  red: (line) => line.dispatch?.red ?? 0,
  overdueReviews: (line) => line.work?.overdueReviews ?? 0,
  overdueProblems: (line) => line.work?.overdueProblems ?? 0,
};

/** By the county's code, or by a figure, the largest first. */
export function sorted(lines: readonly Line[], order: Order): Line[] {
  if (order === 'county') {
    return [...lines];
  }
  return [...lines].sort((a, b) => rank[order](b) - rank[order](a) || a.county.localeCompare(b.county));
}
