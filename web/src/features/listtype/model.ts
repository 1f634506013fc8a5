import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type ListType = Library['ListType'];
export type ListTypeInput = Library['ListTypeRequest'];
export type Version = Library['ListTypeVersion'];
export type Layout = Library['ListLayout'];
export type Column = Library['ListColumn'];
export type AgeRule = Library['AgeRule'];

export const kinds: readonly Library['ColumnKind'][] = [
  'TEXT',
  'INTEGER',
  'DECIMAL',
  'MONEY',
  'DATE',
  'YEAR',
  'YES_NO',
  'CHOICE',
  'COUNTY',
  'INDUSTRY',
];
export const meanings: readonly Library['Meaning'][] = [
  'TITLE',
  'COUNTY',
  'LOCATION',
  'OWNER',
  'OWNER_CODE',
  'REGISTRATION',
  'OLD_ASSET',
  'COMMISSIONED',
  'QUANTITY',
  'PLANNED_WORK',
  'COST',
];
export const reckonings: readonly AgeRule['reckoning'][] = ['AT_LEAST', 'MORE_THAN'];

export const versionTones: Record<Version['state'], Tone> = { DRAFT: 'draft', IN_FORCE: 'good', ENDED: 'ended' };

/** What a new type asks for before anybody has said more. */
export const firstLayout = (zh: string, en: string): Layout => ({
  columns: [{ key: 'title', name: { zh, en }, kind: 'TEXT', required: true, choices: [], meaning: 'TITLE' }],
  ageRules: [],
});
