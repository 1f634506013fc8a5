import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Batch = Library['BatchResponse'];
export type BatchRow = Library['BatchRow'];
export type BatchState = Library['BatchState'];
export type Candidate = Library['Candidate'];
export type Entry = Library['BatchEntry'];
export type Verdict = Library['RuleVerdict'];

/** What the rules are held against: a candidate, or an entry as it was judged when it was listed. */
export type Judged = Pick<Candidate, 'projectId' | 'projectName' | 'eligible' | 'verdicts'>;

export const batchStates: readonly BatchState[] = ['PREPARING', 'SUBMITTED', 'APPROVED', 'PUBLISHED'];

export const batchTones: Record<BatchState, Tone> = {
  PREPARING: 'draft',
  SUBMITTED: 'waiting',
  APPROVED: 'moving',
  PUBLISHED: 'good',
};
