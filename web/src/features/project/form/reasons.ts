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
