import type { Financing } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type CaseState = Financing['CaseState'];
export type CaseRow = Financing['CaseRow'];
export type DockingCase = Financing['Case'];
export type CaseAction = Financing['CaseAction'];
export type CreditTerms = Financing['CreditTerms'];

export const caseStates: readonly CaseState[] = [
  'CLAIMED',
  'ACCEPTED',
  'DUE_DILIGENCE',
  'PRE_EXAMINED',
  'CREDIT_APPROVED',
  'DECLINED',
  'REFUSED',
  'WITHDRAWN',
];

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

export const closingReasons: readonly Financing['ClosingReason'][] = [
  'COLLATERAL',
  'CREDIT_RECORD',
  'CASH_FLOW',
  'DOCUMENTS',
  'POLICY',
  'PRICE',
  'CAPACITY',
  'OTHER',
];

/** What a dialog asks for; each action takes a part of it. */
export interface ActionInput extends Partial<CreditTerms> {
  note?: string;
  reasonCode?: Financing['ClosingReason'];
  text?: string;
}
