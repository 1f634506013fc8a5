import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Enterprise = Library['EnterpriseResponse'];
export type EnterpriseRow = Library['EnterpriseRow'];
export type EnterpriseInput = Library['EnterpriseRequest'];
export type EnterpriseState = Library['EnterpriseState'];

export const enterpriseStates: readonly EnterpriseState[] = ['SUBMITTED', 'VERIFIED', 'RETURNED', 'REJECTED'];
export const sizeClasses: readonly Library['SizeClass'][] = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'];
export const enterpriseTones: Record<EnterpriseState, Tone> = {
  SUBMITTED: 'waiting',
  VERIFIED: 'good',
  RETURNED: 'bad',
  REJECTED: 'ended',
};
