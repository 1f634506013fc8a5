import type { Library } from '@/shared/api/schemas';

export type Turn = Library['ReviewTurn'];
export type Level = Library['ReviewLevel'];
export type Workload = Library['ReviewWorkload'];
export type Line = Library['WorkloadLine'];
export type PersonLine = Library['WorkloadPerson'];
export type Passes = Library['PassesResponse'];

export const levels: readonly Level[] = ['DISTRICT', 'BUREAU', 'COMMISSION'];
export const kinds: readonly Turn['kind'][] = ['PROJECT', 'CHANGE'];
export const turnStates: readonly Library['ReviewTurnState'][] = ['OPEN', 'OVERDUE', 'DONE'];
/** Where a turn's record is. */
export function linkOf(turn: Turn): string {
  return turn.kind === 'PROJECT' ? `/projects/${turn.recordId}` : `/change-requests/${turn.recordId}`;
}
