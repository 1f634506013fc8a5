import type { Tone } from '@/shared/ui/StatusTag';

export const caseStates = [
  'CLAIMED',
  'ACCEPTED',
  'DUE_DILIGENCE',
  'PRE_EXAMINED',
  'CREDIT_APPROVED',
  'DECLINED',
  'REFUSED',
  'WITHDRAWN',
] as const;
export type CaseState = (typeof caseStates)[number];

/** The way of a case that succeeds. */
export const caseWay: CaseState[] = ['CLAIMED', 'ACCEPTED', 'DUE_DILIGENCE', 'PRE_EXAMINED', 'CREDIT_APPROVED'];

export const caseTones: Record<CaseState, Tone> = {
  CLAIMED: 'waiting',
  ACCEPTED: 'moving',
  DUE_DILIGENCE: 'moving',
  PRE_EXAMINED: 'moving',
  CREDIT_APPROVED: 'good',
  DECLINED: 'ended',
  REFUSED: 'bad',
  WITHDRAWN: 'ended',
};

export const closingReasons = [
  'COLLATERAL',
  'CREDIT_RECORD',
  'CASH_FLOW',
  'DOCUMENTS',
  'POLICY',
  'PRICE',
  'CAPACITY',
  'OTHER',
] as const;

export interface CaseRow {
  id: string;
  version: number;
  needId: string;
  projectId: string;
  projectName: string;
  enterpriseName: string;
  bank: string;
  bankName: string;
  state: CaseState;
  amountWanted: number;
  approvedAmount?: number | null;
  approvedRate?: number | null;
  approvedTermMonths?: number | null;
  dueAt?: string | null;
  overdue: boolean;
  claimedAt: string;
  updatedAt: string;
}

export interface CreditTerms {
  amount: number;
  rate: number;
  termMonths: number;
  guarantee: string;
}

export interface CaseStep {
  sequence: number;
  state: CaseState;
  skipped: boolean;
  at: string;
  personName: string;
  organisationName: string;
  note?: string | null;
}

export interface DockingCase {
  id: string;
  version: number;
  needId: string;
  needState: string;
  projectId: string;
  projectName: string;
  uscc: string;
  enterpriseName: string;
  bank: string;
  bankName: string;
  state: CaseState;
  amountWanted: number;
  terms?: CreditTerms | null;
  reason?: { code?: string | null; text?: string | null } | null;
  clock?: { kind: string; startedAt: string; remindAt: string; dueAt: string; overdue: boolean } | null;
  actions: CaseAction[];
  steps: CaseStep[];
  claimedAt: string;
  updatedAt: string;
  closedAt?: string | null;
}

export type CaseAction =
  | 'ACCEPTANCE'
  | 'DUE_DILIGENCE'
  | 'PRE_EXAMINATION'
  | 'CREDIT_APPROVAL'
  | 'DECLINE'
  | 'REFUSAL'
  | 'WITHDRAWAL';

/** What a dialog asks for; each action takes a part of it. */
export interface ActionInput extends Partial<CreditTerms> {
  note?: string;
  reasonCode?: string;
  text?: string;
}
