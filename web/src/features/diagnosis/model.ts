import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Diagnosis = SupplyDemand['Diagnosis'];
export type DiagnosisRow = SupplyDemand['DiagnosisRow'];
export type DiagnosisState = SupplyDemand['DiagnosisState'];
export type Question = SupplyDemand['DiagnosisRequest'];
export type Submission = SupplyDemand['DiagnosisSubmissionRequest'];
export type Measure = SupplyDemand['DiagnosisMeasure'];
export type DemandInput = SupplyDemand['DemandRequest'];

export const diagnosisStates: readonly DiagnosisState[] = [
  'REQUESTED',
  'ACCEPTED',
  'REPORTED',
  'CLOSED',
  'DECLINED',
  'WITHDRAWN',
];

export const serviceFields: readonly SupplyDemand['ServiceField'][] = [
  'ENERGY',
  'DIGITAL',
  'EQUIPMENT',
  'PROCESS',
  'SAFETY',
];

export const diagnosisTones: Record<DiagnosisState, Tone> = {
  REQUESTED: 'waiting',
  ACCEPTED: 'moving',
  REPORTED: 'attention',
  CLOSED: 'good',
  DECLINED: 'ended',
  WITHDRAWN: 'ended',
};
