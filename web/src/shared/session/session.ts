export type Role =
  | 'applicant'
  | 'enterprise'
  | 'district-reviewer'
  | 'bureau-reviewer'
  | 'commission-preparer'
  | 'commission-approver'
  | 'bank-officer'
  | 'bank-manager'
  | 'central-bank'
  | 'finance-bureau'
  | 'auditor'
  | 'system-admin'
  | 'security-admin';

export interface Person {
  authenticated: true;
  name: string;
  username: string;
  roles: Role[];
  organisation: string | null;
  organisationName: string | null;
  kind: string | null;
  district: string | null;
  bureau: string | null;
  csrfToken: string;
  expiresAt: string;
}

export type Session = { authenticated: false } | Person;
