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

/** The list with one element put to another place, left out, changed or added at the end. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? [...items] : [...rest.slice(0, to), item, ...rest.slice(to)];
}

export function replaced<Item>(items: readonly Item[], at: number | undefined, item: Item): Item[] {
  return at === undefined ? [...items, item] : items.map((each, index) => (index === at ? item : each));
}

export type Choice = NonNullable<Column['choices']>[number];

/** One choice a line: code, Chinese, English. */
export function choicesOf(text: string): Choice[] {
  return text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([code]) => code)
    .map(([code = '', zh = '', en = '']) => ({ code, name: { zh, en: en || zh } }));
}

export function choicesText(choices: readonly Choice[]): string {
  return choices.map(({ code, name }) => `${code} | ${name.zh} | ${name.en}`).join('\n');
}
