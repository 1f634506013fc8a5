import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type StageReportRow = Library['StageReportRow'];

export const reachedStages: readonly Library['ProjectStage'][] = ['UNDER_CONSTRUCTION', 'COMMISSIONED'];
export const reportStates: readonly Library['ReportState'][] = ['REPORTED', 'CONFIRMED', 'RETURNED', 'WITHDRAWN'];
export const reportTones: Record<Library['ReportState'], Tone> = {
  REPORTED: 'waiting',
  CONFIRMED: 'good',
  RETURNED: 'bad',
  WITHDRAWN: 'ended',
};
