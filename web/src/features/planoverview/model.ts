import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type TargetRow = Library['TargetRow'];
export type TargetLight = Library['TargetLight'];
export type MeasureSummary = Library['MeasureSummary'];
export type UnitProgress = Library['UnitProgress'];
export type ActionProgress = Library['ActionProgress'];

export const lights: readonly TargetLight[] = ['RED', 'YELLOW', 'GREEN', 'NONE'];
export const lightTones: Record<TargetLight, Tone> = {
  NONE: 'waiting',
  GREEN: 'good',
  YELLOW: 'attention',
  RED: 'bad',
};

export type Counted = Pick<ActionProgress, 'notStarted' | 'underWay' | 'delayed' | 'done'>;

export const columns = [
  { key: 'notStarted', state: 'NOT_STARTED' },
  { key: 'underWay', state: 'UNDER_WAY' },
  { key: 'delayed', state: 'DELAYED' },
  { key: 'done', state: 'DONE' },
] as const;

/** Those that need a look first. */
export function worstFirst(targets: readonly TargetRow[]): TargetRow[] {
  return [...targets].sort(
    (one, other) => lights.indexOf(one.light) - lights.indexOf(other.light) || (other.behind ?? 0) - (one.behind ?? 0),
  );
}
