export const auditedServices = ['library', 'supply-demand', 'financing'] as const;
export type AuditedService = (typeof auditedServices)[number];

/** The kinds of records that a service's trail speaks of. */
export const recordsOf: Record<AuditedService, readonly string[]> = {
  library: ['enterprise', 'project', 'whitelist-batch', 'code-table'],
  'supply-demand': ['demand', 'supply', 'code-table'],
  financing: ['need', 'case', 'code-table'],
};

export interface AuditEntry {
  position: number;
  at: string;
  person: string;
  personName: string;
  roles: string[];
  organisation?: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  before?: unknown;
  after?: unknown;
  traceId?: string | null;
  hash: string;
}

export interface AuditPage {
  items: AuditEntry[];
  nextCursor?: string | null;
}

export interface Verification {
  intact: boolean;
  entries: number;
  headPosition: number;
  headHash: string;
  brokenAt: number | null;
  fault: string | null;
}
