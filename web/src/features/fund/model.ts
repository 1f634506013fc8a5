import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type FundRow = Library['FundRow'];
export type FundInput = Library['FundRequest'];
export type FundAmounts = Library['FundAmounts'];
export type ProgrammeTotal = Library['ProgrammeTotal'];

export const fundStates: readonly Library['FundState'][] = ['ACTIVE', 'REVOKED'];
export const fundTones: Record<Library['FundState'], Tone> = { ACTIVE: 'good', REVOKED: 'ended' };
