import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type DocumentRow = Library['DocumentRow'];
export type DocumentResponse = Library['DocumentResponse'];
export type DocumentFacts = Library['DocumentFacts'];
export type ClauseHit = Library['ClauseHit'];

export const kinds: readonly Library['DocumentKind'][] = ['PLAN', 'NOTICE', 'RULES', 'OTHER'];
export const levels: readonly Library['DocumentLevel'][] = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'];
export const states: readonly Library['DocumentState'][] = ['KEPT', 'WITHDRAWN'];

/** Whether a document stands on a day. */
export function standing(document: DocumentRow, today: string): 'UPCOMING' | 'VALID' | 'EXPIRED' {
  if (document.validFrom > today) {
    return 'UPCOMING';
  }
  return document.validTo && document.validTo < today ? 'EXPIRED' : 'VALID';
}

export const standingTones: Record<'UPCOMING' | 'VALID' | 'EXPIRED', Tone> = {
  UPCOMING: 'waiting',
  VALID: 'good',
  EXPIRED: 'ended',
};

/** What a form holds, without what was left empty. */
export function factsOf(typed: DocumentFacts): DocumentFacts {
  const { kind, level, title, issuer, region, issuedOn } = typed;
  return {
    kind,
    level,
    title: title.trim(),
    issuer: issuer.trim(),
    region: region.trim(),
    issuedOn,
    ...(typed.number?.trim() ? { number: typed.number.trim() } : {}),
    ...(typed.validFrom ? { validFrom: typed.validFrom } : {}),
    ...(typed.validTo ? { validTo: typed.validTo } : {}),
  };
}
