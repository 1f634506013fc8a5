import type { Library } from '@/shared/api/schemas';
import type { Role } from '@/shared/session/session';
import type { Tone } from '@/shared/ui/StatusTag';

export type Project = Library['ProjectResponse'];
export type ProjectRow = Library['ProjectRow'];
export type ProjectInput = Library['ProjectRequest'];
export type ProjectState = Library['ProjectState'];
export type ProjectStep = Library['Step'];
export type ProjectVersion = Library['ProjectVersionItem'];
export type Reason = Library['FieldReason'];
export type Flag = Library['Flag'];
export type Funding = Library['Funding'];
export type Permit = Library['Permit'];
export type RetiredEquipment = Library['RetiredEquipment'];
export type NewEquipment = Library['NewEquipment'];
export type Consent = Library['Consent'];
export type Loan = Library['LoanWish'];
export type Attachment = Library['AttachmentResponse'];
export type Attachments = Library['AttachmentsResponse'];
export type AttachmentKind = Library['AttachmentKind'];

export const projectStates: readonly ProjectState[] = [
  'DRAFT',
  'SUBMITTED',
  'DISTRICT_PASSED',
  'BUREAU_PASSED',
  'ADMITTED',
  'RETURNED',
  'WITHDRAWN',
  'SUSPENDED',
  'REMOVED',
];

export const projectTones: Record<ProjectState, Tone> = {
  DRAFT: 'draft',
  SUBMITTED: 'waiting',
  DISTRICT_PASSED: 'moving',
  BUREAU_PASSED: 'moving',
  ADMITTED: 'good',
  RETURNED: 'bad',
  WITHDRAWN: 'ended',
  SUSPENDED: 'attention',
  REMOVED: 'ended',
};

export const natures: readonly Library['Nature'][] = ['NEW', 'EXPANSION', 'TRANSFORMATION'];
export const fundingSources: readonly Library['FundingSource'][] = [
  'OWN',
  'BANK',
  'CENTRAL',
  'PROVINCIAL',
  'CITY',
  'SPECIAL_BONDS',
  'OTHER',
];
export const permitKinds: readonly Library['PermitKind'][] = [
  'FILING',
  'PLANNING',
  'LAND',
  'ENERGY',
  'ENVIRONMENT',
  'SAFETY',
];
export const attachmentKinds: readonly AttachmentKind[] = [...permitKinds, 'CONTRACT', 'PHOTO', 'OTHER'];
export const permitStates: readonly Library['PermitState'][] = ['OBTAINED', 'IN_PROGRESS', 'NOT_NEEDED'];
export const origins: readonly Library['EquipmentOrigin'][] = ['DOMESTIC', 'IMPORTED'];
export const landUses: readonly Library['LandUse'][] = ['NONE_NEW', 'NEEDED'];
export const guidanceClasses: readonly Library['GuidanceClass'][] = [
  'ENCOURAGED',
  'PERMITTED',
  'RESTRICTED',
  'ELIMINATED',
];
/** What an enterprise answers with yes or no for policy programmes. */
export const declarationQuestions = ['relocation', 'retiredOwned', 'retiredSecondHand', 'newSecondHand'] as const;
export type Programmes = Library['StackingResponse'];
export type Programme = Library['ProgrammeEstimate'];
export type Combination = Library['ProgrammeCombination'];
export type Standing = Library['Standing'];

export type ProjectStage = Library['ProjectStage'];
export type StageReport = Library['StageReportResponse'];
export type Plan = Library['PlanResponse'];
export type PlanYear = Library['PlanYear'];
export type PlanInput = Library['PlanRequest'];

export const stageReportTones: Record<Library['ReportState'], Tone> = {
  REPORTED: 'waiting',
  CONFIRMED: 'good',
  RETURNED: 'bad',
  WITHDRAWN: 'ended',
};

/** The light of a project's latest report of dispatch, worst first. */
export const lights: readonly Library['DispatchLight'][] = ['RED', 'YELLOW', 'GREEN', 'NONE'];
export const lightTones: Record<Library['DispatchLight'], Tone> = {
  RED: 'bad',
  YELLOW: 'attention',
  GREEN: 'good',
  NONE: 'ended',
};

/** Who sees the reports of dispatch, and so their lights. */
export const seesLights: readonly Role[] = [
  'enterprise',
  'district-reviewer',
  'bureau-reviewer',
  'commission-preparer',
  'commission-approver',
  'auditor',
];
