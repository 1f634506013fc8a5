import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type ListRow = Library['AnnualListRow'];
export type List = Library['AnnualList'];
export type ListInput = Library['AnnualListRequest'];
export type Total = Library['AnnualListTotal'];
export type Column = Library['ListColumn'];
export type ItemRow = Library['ListItemRow'];
export type Item = Library['ListItem'];
export type Progress = Library['ListItemProgress'];
export type ImportReport = Library['ListImportReport'];
export type ListType = Library['ListType'];
export type Values = Record<string, string>;

export const listStates: readonly Library['ListState'][] = ['OPEN', 'SUBMITTED', 'CONFIRMED'];
export const listTones: Record<Library['ListState'], Tone> = { OPEN: 'draft', SUBMITTED: 'waiting', CONFIRMED: 'good' };
export const itemStates: readonly Library['ItemState'][] = ['PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED'];
export const itemTones: Record<Library['ItemState'], Tone> = {
  PLANNED: 'waiting',
  UNDER_WAY: 'moving',
  DONE: 'good',
  DROPPED: 'ended',
};

/** How far the target is, in percent, as whole numbers and never above it by rounding. */
export function percentOf(done: number, target: number): number {
  return target > 0 ? Math.floor((done / target) * 100) : 0;
}

/** What a form holds for the values of an item, and back: empty is none. */
export function typedValues(values: Values, columns: readonly Column[]): Record<string, string | null> {
  return Object.fromEntries(columns.map(({ key }) => [key, values[key] ?? null]));
}

export function sentValues(typed: Record<string, unknown>): Values {
  const entries = Object.entries(typed).filter(
    ([, value]) => value !== null && value !== undefined && String(value).trim() !== '',
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value).trim()]));
}

/** The columns that a table of items has room for: the title stands first by itself, the engine's own columns have their places. */
export function shownColumns(columns: readonly Column[]): Column[] {
  const own = new Set(['TITLE', 'COUNTY', 'QUANTITY', 'COST', 'COMMISSIONED']);
  return columns.filter(({ meaning, required }) => required && !(meaning && own.has(meaning))).slice(0, 2);
}
