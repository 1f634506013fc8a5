import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type TargetRow = Library['TargetRow'];
export type TargetYear = Library['TargetYear'];
export type TargetInput = Library['NewTarget'];
export type YearValue = Library['YearValueRequest'];
export type TargetLight = Library['TargetLight'];

export const comparisons: readonly Library['Comparison'][] = ['LEVEL', 'CHANGE'];
export const bounds: readonly Library['Bound'][] = ['AT_LEAST', 'AT_MOST'];
export const formulas: readonly Library['Formula'][] = [
  'EQUIPMENT_INVESTMENT_ADMITTED',
  'EQUIPMENT_INVESTMENT_COMMISSIONED',
  'PROJECTS_ADMITTED',
  'PROJECTS_COMMISSIONED',
  'COAL_SAVED',
];
export const lightTones: Record<TargetLight, Tone> = {
  NONE: 'waiting',
  GREEN: 'good',
  YELLOW: 'attention',
  RED: 'bad',
};

/** A figure with its unit, without a change of either. */
export function withUnit(value: number | null | undefined, unit: string, language: string): string {
  if (value === null || value === undefined) {
    return '—';
  }
  return `${value.toLocaleString(language, { maximumFractionDigits: 2 })}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`;
}

/** What the path says: of things that are counted, whole ones. */
export function onPath(
  value: number | null | undefined,
  target: Pick<TargetRow, 'comparison' | 'value' | 'baseValue' | 'valueUnit'>,
  language: string,
): string {
  const counted =
    target.comparison === 'LEVEL' &&
    target.valueUnit !== '%' &&
    Number.isInteger(target.value) &&
    Number.isInteger(target.baseValue ?? 0) &&
    target.value >= 100;
  return withUnit(counted && value ? Math.round(value) : value, target.valueUnit, language);
}

/** The sentence of a goal; of a change, its direction and its bound say together what is meant. */
export function goalKey({ comparison, bound, value }: Pick<TargetRow, 'comparison' | 'bound' | 'value'>): string {
  const way = comparison === 'LEVEL' ? 'LEVEL' : value < 0 ? 'FALL' : 'GROWTH';
  return `target.goalOf.${way}.${bound}`;
}

/** What a correction sends: no null, no empty text where nothing is meant. */
export function targetInput(row: TargetRow, typed: Partial<TargetInput>): TargetInput {
  const all = { ...row, ...typed };
  return {
    ...(row.line ? { line: row.line } : {}),
    indicator: all.indicator.trim(),
    comparison: all.comparison,
    ...(all.baseYear ? { baseYear: all.baseYear } : {}),
    ...(all.baseValue === null || all.baseValue === undefined ? {} : { baseValue: all.baseValue }),
    value: all.value,
    unit: all.unit?.trim() ?? '',
    valueUnit: (all.comparison === 'LEVEL' ? all.unit : all.valueUnit)?.trim() ?? '',
    dueYear: all.dueYear,
    bound: all.bound,
    ...(all.leadName ? { leadName: all.leadName.trim() } : {}),
    ...(all.leadBureau ? { leadBureau: all.leadBureau } : {}),
    ...(all.formula ? { formula: all.formula } : {}),
  };
}
