import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Enterprise = Library['EnterpriseResponse'];
export type EnterpriseStep = Library['EnterpriseStep'];
export type EnterpriseRow = Library['EnterpriseRow'];
export type EnterpriseInput = Library['EnterpriseRequest'];
export type EnterpriseState = Library['EnterpriseState'];

export const enterpriseStates: readonly EnterpriseState[] = ['SUBMITTED', 'VERIFIED', 'RETURNED', 'REJECTED', 'MERGED'];
export const sizeClasses: readonly Library['SizeClass'][] = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'];
export const enterpriseTones: Record<EnterpriseState, Tone> = {
  SUBMITTED: 'waiting',
  VERIFIED: 'good',
  RETURNED: 'bad',
  REJECTED: 'ended',
  MERGED: 'ended',
};
export type Duplicate = Library['Duplicate'];

export type People = Library['PeopleResponse'];
export type EnterprisePerson = Library['PersonResponse'];
export type Invitation = Library['InvitationResponse'];
export type InvitationInput = Library['InvitationRequest'];

export const memberTones: Record<Library['MemberState'], Tone> = {
  JOINING: 'waiting',
  MEMBER: 'good',
  LEAVING: 'moving',
  LEFT: 'ended',
};
export const invitationTones: Record<Library['InvitationState'], Tone> = {
  OPEN: 'waiting',
  ACCEPTED: 'good',
  WITHDRAWN: 'ended',
  EXPIRED: 'ended',
};

export type KeyData = Library['KeyData'];
export type Amendment = Library['AmendmentResponse'];
export type AmendmentRow = Library['AmendmentRow'];
export type AmendmentInput = Library['AmendmentRequest'];
export type ContactInput = Library['ContactRequest'];
export type Credential = Library['CredentialResponse'];
export type Credentials = Library['CredentialsResponse'];
export type CredentialKind = Library['CredentialKind'];

export const amendmentStates: readonly Library['AmendmentState'][] = ['PROPOSED', 'ACCEPTED', 'RETURNED', 'WITHDRAWN'];
export const amendmentTones: Record<Library['AmendmentState'], Tone> = {
  PROPOSED: 'waiting',
  ACCEPTED: 'good',
  RETURNED: 'bad',
  WITHDRAWN: 'ended',
};
export const credentialKinds: readonly CredentialKind[] = ['LICENCE', 'QUALIFICATION', 'AUTHORISATION', 'OTHER'];
