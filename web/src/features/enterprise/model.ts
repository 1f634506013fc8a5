import type { FieldReason } from '@/shared/ui/ReturnDialog';
import type { Tone } from '@/shared/ui/StatusTag';

export const enterpriseStates = ['SUBMITTED', 'VERIFIED', 'RETURNED'] as const;
export type EnterpriseState = (typeof enterpriseStates)[number];
export const sizeClasses = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const;

export const enterpriseTones: Record<EnterpriseState, Tone> = {
  SUBMITTED: 'waiting',
  VERIFIED: 'good',
  RETURNED: 'bad',
};

export interface EnterpriseInput {
  uscc: string;
  name: string;
  county: string;
  industry: string;
  sizeClass: string;
  aboveScale: boolean;
  address: string;
  contactName: string;
  contactPhone: string;
  contactEmail?: string | null;
}

export interface EnterpriseRow {
  id: string;
  version: number;
  state: EnterpriseState;
  uscc: string;
  name: string;
  county: string;
  countyName: string;
  industry: string;
  sizeClass: string;
  membership?: 'PENDING' | 'DONE' | 'FAILED' | null;
  submittedAt: string;
  updatedAt: string;
}

export interface Enterprise extends EnterpriseInput {
  id: string;
  version: number;
  state: EnterpriseState;
  usccSuspicious: boolean;
  countyName: string;
  reasons: FieldReason[];
  membership?: 'PENDING' | 'DONE' | 'FAILED' | null;
  actions: string[];
  submittedAt: string;
  verifiedAt?: string | null;
  updatedAt: string;
}
