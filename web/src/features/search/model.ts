import type { Library } from '@/shared/api/schemas';
import type { Role } from '@/shared/session/session';

export type FoundGroup = Library['FoundGroup'];
export type Found = Library['Found'];
export type FoundKind = Library['FoundKind'];

/** Longest word that is looked for. */
export const longest = 100;

/** Who has something to search. */
export const searchers: readonly Role[] = [
  'enterprise',
  'district-reviewer',
  'bureau-reviewer',
  'commission-preparer',
  'commission-approver',
  'bank-officer',
  'bank-manager',
  'central-bank',
  'finance-bureau',
  'auditor',
  'system-admin',
];

/** The page of a record. */
export function pageOf(kind: FoundKind, { id, position }: Found): string {
  switch (kind) {
    case 'PROJECT':
      return `/projects/${id}`;
    case 'ENTERPRISE':
      return `/enterprises/${id}`;
    case 'POLICY_DOCUMENT':
      return `/policy-library/${id}`;
    case 'POLICY_CLAUSE':
      return `/policy-library/${id}#clause-${position ?? 0}`;
    case 'WHITELIST_BATCH':
      return `/whitelist/${id}`;
    case 'MEASURE':
      return `/measures/${id}`;
  }
}

/** The list that shows all of a kind; null where the list is not searched by words. */
export function listOf(kind: FoundKind, word: string): string | null {
  const q = new URLSearchParams({ q: word });
  switch (kind) {
    case 'PROJECT':
      return `/projects?${q}`;
    case 'ENTERPRISE':
      return `/enterprises?${q}`;
    case 'POLICY_DOCUMENT':
    case 'POLICY_CLAUSE':
      return `/policy-library?${q}`;
    case 'WHITELIST_BATCH':
      return null;
    case 'MEASURE':
      return `/measures?${q}`;
  }
}

/** Where the words of a kind's states are; null for kinds without states. */
export const stateWords: Record<FoundKind, string | null> = {
  PROJECT: 'project.state',
  ENTERPRISE: 'enterprise.state',
  POLICY_DOCUMENT: null,
  POLICY_CLAUSE: null,
  WHITELIST_BATCH: 'whitelist.state',
  MEASURE: 'measure.stateOf',
};

/** Where pressing Enter leads: a word may stand in records of any kind. */
export function resultsOf(word: string): string {
  return `/search?${new URLSearchParams({ q: word })}`;
}
