import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type MeasureRow = Library['MeasureRow'];
export type MeasureResponse = Library['MeasureResponse'];
export type MeasureState = Library['MeasureState'];
export type EnteredProgress = Library['EnteredProgress'];
export type EntryInput = Library['EntryRequest'];
export type MeasureInput = Library['MeasureChange'];

export const states: readonly MeasureState[] = ['NOT_STARTED', 'UNDER_WAY', 'DELAYED', 'DONE'];
export const stateTones: Record<MeasureState, Tone> = {
  NOT_STARTED: 'waiting',
  UNDER_WAY: 'moving',
  DELAYED: 'bad',
  DONE: 'good',
};

/** The latest quarters up to a day, latest first: 2026-Q4, 2026-Q3, … */
export function quartersUpTo(day: string, count = 6): string[] {
  const year = Number(day.slice(0, 4));
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return Array.from({ length: count }, (_, back) => {
    const index = year * 4 + quarter - 1 - back;
    return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  });
}
