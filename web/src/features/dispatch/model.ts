import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Round = Library['DispatchRound'];
export type RoundInput = Library['DispatchRoundRequest'];
export type Completion = Library['DispatchCompletion'];
export type CompletionLine = Library['DispatchCompletionLine'];
export type ReportRow = Library['DispatchReportRow'];
export type Report = Library['DispatchReport'];
export type Figures = Library['DispatchFigures'];
export type Light = Library['DispatchLight'];
export type LightRules = Library['DispatchLightRules'];
export type LightRule = Library['DispatchLightRule'];
export type Thresholds = Library['Thresholds'];
export type Problem = Library['DispatchProblem'];
export type Assignment = Library['DispatchAssignment'];
export type Notice = Library['DispatchNotice'];
export type Briefing = Library['DispatchBriefing'];
export type BriefingLine = Library['DispatchBriefingLine'];
export type WorkbookResult = Library['DispatchWorkbookResult'];
export type WrongCell = Library['DispatchWrongCell'];
export type WorkbookHow = Library['DispatchWorkbookHow'];

export const lights: readonly Light[] = ['RED', 'YELLOW', 'GREEN', 'NONE'];
export const lightTones: Record<Light, Tone> = { RED: 'bad', YELLOW: 'attention', GREEN: 'good', NONE: 'ended' };

export const roundTones: Record<Round['state'], Tone> = { PLANNED: 'waiting', OPEN: 'moving', CLOSED: 'ended' };

export const reportStates: readonly Report['state'][] = ['MISSING', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXCUSED'];
export const reportTones: Record<Report['state'], Tone> = {
  MISSING: 'attention',
  SUBMITTED: 'waiting',
  RETURNED: 'bad',
  ACCEPTED: 'good',
  EXCUSED: 'ended',
};

export const problemStates: readonly Problem['state'][] = ['RAISED', 'OPEN', 'SOLVED', 'CLOSED'];
export const problemTones: Record<Problem['state'], Tone> = {
  RAISED: 'attention',
  OPEN: 'moving',
  SOLVED: 'waiting',
  CLOSED: 'good',
};

export const noticeStates: readonly Notice['state'][] = ['RAISED', 'ACKNOWLEDGED', 'ANSWERED', 'CLOSED'];
export const noticeTones: Record<Notice['state'], Tone> = {
  RAISED: 'bad',
  ACKNOWLEDGED: 'attention',
  ANSWERED: 'waiting',
  CLOSED: 'good',
};

export const progresses: readonly Figures['progress'][] = ['APPROVAL', 'PREPARATION', 'CONSTRUCTION', 'COMMISSIONED'];

export const sources = ['OWN', 'BANK', 'CENTRAL', 'PROVINCIAL', 'CITY', 'SPECIAL_BONDS', 'OTHER'] as const;

/** Figures as the form holds them: one amount per source. */
export interface Typed extends Omit<Figures, 'funds'> {
  sources: Partial<Record<(typeof sources)[number], number | null>>;
}

/** What the form starts from: what was handed in before, or what only grows, from the month before. */
export function typedFrom(report: Report): Partial<Typed> {
  const known = report.figures;
  const last = report.last;
  if (known) {
    return { ...known, sources: amounts(known) };
  }
  return {
    ...(last ? { investedTotal: last.investedTotal, fundsPaid: last.fundsPaid, installed: last.installed } : {}),
    ...(last ? { progress: last.progress, sources: amounts(last) } : {}),
    startedOn: report.startedOn ?? last?.startedOn ?? null,
    completedOn: report.commissionedOn ?? last?.completedOn ?? null,
  };
}

function amounts(figures: Figures): Typed['sources'] {
  return Object.fromEntries((figures.funds ?? []).map((fund) => [fund.source, fund.amount]));
}

export function figuresOf(typed: Typed): Figures {
  const { sources: bySource, ...figures } = typed;
  const funds = sources.flatMap((source) => {
    const amount = bySource?.[source];
    return amount ? [{ source, amount }] : [];
  });
  return { ...figures, funds };
}

/** Whether what a doubt compares are amounts; machines are counted, texts and photos are named. */
export function isMoney({ code, field }: Report['doubts'][number]): boolean {
  return field !== 'installed' && code !== 'TEXT_COPIED' && code !== 'PHOTO_REUSED';
}

/** A share of a whole, as people read it. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${Math.round((part * 100) / whole)}%`;
}
