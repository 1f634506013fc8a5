import type { Tone } from '@/shared/ui/StatusTag';

export const needStates = ['OPEN', 'DOCKING', 'PARTLY', 'SATISFIED', 'CLOSED'] as const;
export type NeedState = (typeof needStates)[number];

export const needTones: Record<NeedState, Tone> = {
  OPEN: 'waiting',
  DOCKING: 'moving',
  PARTLY: 'attention',
  SATISFIED: 'good',
  CLOSED: 'ended',
};

export interface OwnCase {
  id: string;
  state: string;
  open: boolean;
}

export interface NeedRow {
  id: string;
  version: number;
  state: NeedState;
  projectId: string;
  projectCode?: string | null;
  projectName: string;
  enterpriseName: string;
  uscc: string;
  field: string;
  county: string;
  countyName: string;
  amount: number;
  termMonths?: number | null;
  publishedAt: string;
  ownCase?: OwnCase | null;
}

export interface Need extends NeedRow {
  direction?: string | null;
  industry?: string | null;
  sizeClass?: string | null;
  content?: string | null;
  latestRate?: number | null;
  use?: string | null;
  guarantee?: string | null;
  intendedBanks: { alias: string; name: string }[];
  contactName?: string | null;
  contactPhone?: string | null;
  totalInvestment?: number | null;
  equipmentInvestment?: number | null;
  consent: { stands: boolean; until?: string | null };
  batchNumber?: string | null;
  approvedAmount?: number | null;
  closing?: { kind: string; reason?: string | null; at: string } | null;
  actions: string[];
  updatedAt: string;
}
