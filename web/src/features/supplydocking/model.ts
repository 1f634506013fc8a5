import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type DockingState = SupplyDemand['DockingState'];
export type DockingAction = SupplyDemand['DockingAction'];
export type DockingRow = SupplyDemand['DockingRow'];
export type Docking = SupplyDemand['Docking'];
export type DockingMessages = SupplyDemand['DockingMessages'];
export type Figures = SupplyDemand['DockingFiguresReport'];
export type FiguresRow = SupplyDemand['DockingFigures'];
export type FiguresBy = SupplyDemand['FiguresBy'];

/** What moves a case; writing a message is no step. */
export type StepAction = Exclude<DockingAction, 'MESSAGE'>;

export const dockingStates: readonly DockingState[] = ['SUGGESTED', 'INTERESTED', 'TALKING', 'AGREED', 'DROPPED'];

/** The way of a case that succeeds. */
export const dockingWay: readonly DockingState[] = ['SUGGESTED', 'INTERESTED', 'TALKING', 'AGREED'];

export const dockingTones: Record<DockingState, Tone> = {
  SUGGESTED: 'waiting',
  INTERESTED: 'waiting',
  TALKING: 'moving',
  AGREED: 'good',
  DROPPED: 'ended',
};

export const dropReasons: readonly SupplyDemand['DropReason'][] = [
  'PRICE',
  'SPECIFICATION',
  'DELIVERY',
  'CAPACITY',
  'FINANCING',
  'FOUND_ANOTHER',
  'PLAN_CHANGED',
  'NO_ANSWER',
  'OTHER',
];

export const figuresBy: readonly FiguresBy[] = ['COUNTY', 'CATEGORY', 'MONTH'];

/** What a dialog asks for; each action takes a part of it. */
export interface StepInput {
  note?: string;
  amount?: number;
  day?: string;
  reason?: SupplyDemand['DropReason'];
  text?: string;
}
