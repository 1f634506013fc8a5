import type { Financing } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Need = Financing['Need'];
export type NeedRow = Financing['NeedRow'];
export type NeedState = Financing['NeedState'];

export const needStates: readonly NeedState[] = ['OPEN', 'DOCKING', 'PARTLY', 'SATISFIED', 'CLOSED'];

export const needTones: Record<NeedState, Tone> = {
  OPEN: 'waiting',
  DOCKING: 'moving',
  PARTLY: 'attention',
  SATISFIED: 'good',
  CLOSED: 'ended',
};
