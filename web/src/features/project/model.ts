import type { Tone } from '@/shared/ui/StatusTag';

export const projectStates = [
  'DRAFT',
  'SUBMITTED',
  'DISTRICT_PASSED',
  'BUREAU_PASSED',
  'ADMITTED',
  'RETURNED',
  'WITHDRAWN',
  'SUSPENDED',
  'REMOVED',
] as const;
export type ProjectState = (typeof projectStates)[number];

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

export const natures = ['NEW', 'EXPANSION', 'TRANSFORMATION'] as const;
export const fundingSources = ['OWN', 'BANK', 'CENTRAL', 'PROVINCIAL', 'CITY', 'SPECIAL_BONDS', 'OTHER'] as const;
export const permitKinds = ['FILING', 'PLANNING', 'LAND', 'ENERGY', 'ENVIRONMENT', 'SAFETY'] as const;
export const permitStates = ['OBTAINED', 'IN_PROGRESS', 'NOT_NEEDED'] as const;
export const origins = ['DOMESTIC', 'IMPORTED'] as const;
export const landUses = ['NONE_NEW', 'NEEDED'] as const;

export interface ProjectRow {
  id: string;
  version: number;
  code?: string | null;
  name: string;
  enterpriseName: string;
  uscc: string;
  field: string;
  direction?: string | null;
  county: string;
  countyName: string;
  state: ProjectState;
  stage?: string | null;
  totalInvestment?: number | null;
  loanAmount?: number | null;
  dueAt?: string | null;
  updatedAt: string;
  flagCount: number;
}

export interface Funding {
  source: string;
  amount: number;
}

export interface Permit {
  kind: string;
  number?: string | null;
  date?: string | null;
  state: string;
}

export interface RetiredEquipment {
  name: string;
  model: string;
  quantity: number;
  commissioned: string;
  originalCost: number;
  depreciated: boolean;
  energyGrade?: number | null;
}

export interface NewEquipment {
  name: string;
  model: string;
  quantity: number;
  unitPrice: number;
  energyGrade?: number | null;
  origin: string;
  supplier?: string | null;
}

export interface Loan {
  amount: number;
  termMonths: number;
  latestRate?: number | null;
  use?: string | null;
  guarantee?: string | null;
  intendedBanks: string[];
}

export interface ProjectInput {
  code?: string | null;
  name: string;
  field: string;
  direction?: string | null;
  nature?: string | null;
  industry?: string | null;
  county: string;
  address?: string | null;
  content?: string | null;
  scale?: string | null;
  leadPerson?: string | null;
  leadPhone?: string | null;
  plannedStart?: string | null;
  plannedCompletion?: string | null;
  totalInvestment?: number | null;
  fixedAssetInvestment?: number | null;
  equipmentInvestment?: number | null;
  funding: Funding[];
  yearPlan?: number | null;
  landUse?: string | null;
  permits: Permit[];
  retiredEquipment: RetiredEquipment[];
  newEquipment: NewEquipment[];
  effect?: {
    tceSaved?: number | null;
    co2Reduced?: number | null;
    capacity?: string | null;
    safety?: string | null;
  } | null;
  loan?: Loan | null;
  consent?: { given: boolean; until?: string | null } | null;
}

export interface Reason {
  field: string;
  reason: string;
}

export interface Flag {
  code: string;
  severity: 'RED' | 'YELLOW';
  state: 'OPEN' | 'JUSTIFIED' | 'ACCEPTED';
  justification?: string | null;
  acceptedBy?: string | null;
  zh: string;
  en: string;
}

export interface Project extends ProjectInput {
  id: string;
  version: number;
  state: ProjectState;
  stage?: string | null;
  track?: string | null;
  enterprise: { uscc: string; name: string };
  countyName: string;
  flags: Flag[];
  reasons: Reason[];
  actions: string[];
  dueAt?: string | null;
  createdAt: string;
  updatedAt: string;
  submittedAt?: string | null;
}

export interface ProjectStep {
  at: string;
  personName: string;
  organisationName?: string | null;
  role?: string | null;
  action: string;
  fromState?: string | null;
  toState?: string | null;
  reasons?: Reason[] | null;
  note?: string | null;
}
