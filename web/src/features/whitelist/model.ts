import type { Tone } from '@/shared/ui/StatusTag';

export const batchStates = ['PREPARING', 'SUBMITTED', 'APPROVED', 'PUBLISHED'] as const;
export type BatchState = (typeof batchStates)[number];

export const batchTones: Record<BatchState, Tone> = {
  PREPARING: 'draft',
  SUBMITTED: 'waiting',
  APPROVED: 'moving',
  PUBLISHED: 'good',
};

export interface Verdict {
  ruleId: string;
  programme: string;
  clause: string;
  binding?: boolean;
  verdict: 'PASS' | 'FAIL' | 'NOT_JUDGED';
  zh: string;
  en: string;
}

/** A project with what the dated rules say about it. */
export interface Candidate {
  projectId: string;
  projectName: string;
  enterpriseName: string;
  totalInvestment?: number | null;
  loanAmount?: number | null;
  verdicts: Verdict[];
  eligible: boolean;
}

export interface Entry extends Candidate {
  revokedAt?: string | null;
  revocationReason?: string | null;
}

export interface BatchRow {
  id: string;
  version: number;
  number?: string | null;
  name: string;
  state: BatchState;
  preparedBy?: string | null;
  approvedBy?: string | null;
  publishedAt?: string | null;
  entryCount?: number | null;
  updatedAt?: string | null;
}

export interface Batch extends BatchRow {
  previousHash?: string | null;
  hash?: string | null;
  returnReason?: string | null;
  entries: Entry[];
  actions: string[];
}
