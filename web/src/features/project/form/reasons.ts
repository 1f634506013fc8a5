import { createContext, use } from 'react';
import { useMarks } from '@/shared/i18n/marks';
import { formPath } from '@/shared/lib/formPath';
import type { Reason } from '../model';

/** Why the project came back; each field looks for its own. */
export const ReturnReasons = createContext<Reason[]>([]);

export function useReasonOf(path: (string | number)[]): string | undefined {
  const marks = useMarks();
  const wanted = path.join('.');
  const found = use(ReturnReasons).filter((reason) => formPath(reason.field).join('.') === wanted);
  return found.length > 0 ? found.map((reason) => reason.reason).join(marks.semicolon) : undefined;
}

/** The reasons for a field and for its lines and parts. */
export function useReasonsWithin(field: string): Reason[] {
  return use(ReturnReasons).filter((reason) => formPath(reason.field)[0] === field);
}

const sectionOfField: Record<string, string> = {
  totalInvestment: 'money',
  fixedAssetInvestment: 'money',
  equipmentInvestment: 'money',
  yearPlan: 'money',
  funding: 'funding',
  retiredEquipment: 'retired',
  newEquipment: 'new',
  permits: 'permits',
  promise: 'permits',
  effect: 'effect',
  loan: 'loan',
  consent: 'loan',
  declaration: 'declaration',
  attachments: 'attachments',
};

/** The sections of the form that have something to mend. */
export function sectionsOf(reasons: Reason[]): Set<string> {
  return new Set(reasons.map((reason) => sectionOfField[formPath(reason.field)[0] ?? ''] ?? 'basic'));
}
