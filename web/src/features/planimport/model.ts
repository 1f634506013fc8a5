import type { Library } from '@/shared/api/schemas';

export type Reading = Library['ReadingResponse'];
export type Adoption = Library['AdoptionRequest'];
export type NewMeasure = Library['NewMeasure'];
export type NewTarget = Library['NewTarget'];
export type Note = Library['ReadingNote'];

export const comparisons: readonly Library['Comparison'][] = ['LEVEL', 'CHANGE'];
export const bounds: readonly Library['Bound'][] = ['AT_LEAST', 'AT_MOST'];
export const formulas: readonly Library['Formula'][] = [
  'EQUIPMENT_INVESTMENT_ADMITTED',
  'EQUIPMENT_INVESTMENT_COMMISSIONED',
  'PROJECTS_ADMITTED',
  'PROJECTS_COMMISSIONED',
  'COAL_SAVED',
];

/** A measure on its way: as read, then as the person leaves it. */
export interface MeasureDraft {
  key: string;
  kept: boolean;
  line: number | undefined;
  source: string;
  notes: Note[];
  action: string;
  topic: string;
  text: string;
  leads: string[];
  others: string[];
}

/** A target on its way. */
export interface TargetDraft {
  key: string;
  kept: boolean;
  line: number | undefined;
  source: string;
  notes: Note[];
  indicator: string;
  comparison: Library['Comparison'];
  baseYear: number | null;
  baseValue: number | null;
  value: number | null;
  unit: string;
  valueUnit: string;
  dueYear: number | null;
  bound: Library['Bound'];
  leadName: string;
  formula: Library['Formula'] | null;
}

export function measureDrafts(reading: Reading): MeasureDraft[] {
  return reading.measures.map((row, index) => ({
    key: `m${index}`,
    kept: true,
    line: row.line,
    source: row.source,
    notes: row.notes,
    action: row.action,
    topic: row.topic,
    text: row.text,
    leads: row.leads,
    others: row.others,
  }));
}

export function targetDrafts(reading: Reading): TargetDraft[] {
  return reading.targets.map((row, index) => ({
    key: `t${index}`,
    kept: true,
    line: row.line,
    source: row.source,
    notes: row.notes,
    indicator: row.indicator,
    comparison: row.comparison,
    baseYear: row.baseYear ?? null,
    baseValue: row.baseValue ?? null,
    value: row.value,
    unit: row.unit,
    valueUnit: row.comparison === 'LEVEL' ? row.unit : '',
    dueYear: row.dueYear,
    bound: row.bound,
    leadName: row.lead ?? '',
    formula: null,
  }));
}

export function emptyMeasure(key: string): MeasureDraft {
  return {
    key,
    kept: true,
    line: undefined,
    source: '',
    notes: [],
    action: '',
    topic: '',
    text: '',
    leads: [],
    others: [],
  };
}

export function emptyTarget(key: string): TargetDraft {
  return {
    key,
    kept: true,
    line: undefined,
    source: '',
    notes: [],
    indicator: '',
    comparison: 'LEVEL',
    baseYear: null,
    baseValue: null,
    value: null,
    unit: '',
    valueUnit: '',
    dueYear: 2027,
    bound: 'AT_LEAST',
    leadName: '',
    formula: null,
  };
}

/** Every unit that a kept row names, once. */
export function unitNames(measures: MeasureDraft[], targets: TargetDraft[]): string[] {
  const names = [
    ...measures.filter((row) => row.kept).flatMap((row) => [...row.leads, ...row.others]),
    ...targets.filter((row) => row.kept && row.leadName).map((row) => row.leadName),
  ];
  return [...new Set(names)];
}

/** What is missing in a row, as the keys of its columns; the service looks again. */
export function gapsOfMeasure(row: MeasureDraft): string[] {
  return [
    ...(row.action.trim() ? [] : ['action']),
    ...(row.text.trim() ? [] : ['text']),
    ...(row.leads.length > 0 ? [] : ['leads']),
  ];
}

export function gapsOfTarget(row: TargetDraft): string[] {
  return [
    ...(row.indicator.trim() ? [] : ['indicator']),
    ...(row.value === null ? ['value'] : []),
    ...(row.dueYear === null ? ['dueYear'] : []),
    ...(row.comparison === 'CHANGE' && row.baseYear === null ? ['baseYear'] : []),
  ];
}

export function adoptionOf(
  measures: MeasureDraft[],
  targets: TargetDraft[],
  bureaus: Record<string, string | undefined>,
): Adoption {
  const unit = (name: string, leads: boolean) => ({
    name,
    leads,
    ...(bureaus[name] ? { bureau: bureaus[name] } : {}),
  });
  return {
    measures: measures
      .filter((row) => row.kept)
      .map((row) => ({
        ...(row.line ? { line: row.line } : {}),
        action: row.action.trim(),
        topic: row.topic.trim(),
        text: row.text.trim(),
        units: [
          ...row.leads.map((name) => unit(name, true)),
          ...row.others.filter((name) => !row.leads.includes(name)).map((name) => unit(name, false)),
        ],
      })),
    targets: targets.filter((row) => row.kept).map((row) => targetOf(row, bureaus)),
  };
}

function targetOf(row: TargetDraft, bureaus: Record<string, string | undefined>): NewTarget {
  return {
    ...(row.line ? { line: row.line } : {}),
    indicator: row.indicator.trim(),
    comparison: row.comparison,
    ...(row.baseYear === null ? {} : { baseYear: row.baseYear }),
    ...(row.baseValue === null ? {} : { baseValue: row.baseValue }),
    value: row.value ?? 0,
    unit: row.unit.trim(),
    valueUnit: row.comparison === 'LEVEL' ? row.unit.trim() : row.valueUnit.trim(),
    dueYear: row.dueYear ?? 0,
    bound: row.bound,
    ...(row.leadName ? { leadName: row.leadName } : {}),
    ...(bureaus[row.leadName] ? { leadBureau: bureaus[row.leadName] } : {}),
    ...(row.formula ? { formula: row.formula } : {}),
  };
}
