import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type ChangeRequest = Library['ProjectChangeResponse'];
export type ChangeRow = Library['ProjectChangeRow'];
export type ChangeState = Library['ChangeRequestState'];
export type ChangeProposal = Library['ChangeProposal'];
export type ChangeJudgement = Library['ChangeJudgement'];
export type ChangedVerdict = Library['ChangedVerdict'];

export const changeStates: readonly ChangeState[] = [
  'SUBMITTED',
  'DISTRICT_PASSED',
  'BUREAU_PASSED',
  'RETURNED',
  'APPROVED',
  'WITHDRAWN',
  'LAPSED',
];

export const changeTones: Record<ChangeState, Tone> = {
  SUBMITTED: 'waiting',
  DISTRICT_PASSED: 'moving',
  BUREAU_PASSED: 'moving',
  RETURNED: 'bad',
  APPROVED: 'good',
  WITHDRAWN: 'ended',
  LAPSED: 'ended',
};
