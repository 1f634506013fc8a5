import type { Library } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type DocumentRow = Library['DocumentRow'];
export type DocumentResponse = Library['DocumentResponse'];
export type DocumentFacts = Library['DocumentFacts'];
export type ClauseHit = Library['ClauseHit'];

export const kinds: readonly Library['DocumentKind'][] = ['PLAN', 'NOTICE', 'RULES', 'OTHER'];
export const levels: readonly Library['DocumentLevel'][] = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'];
export const states: readonly Library['DocumentState'][] = ['KEPT', 'WITHDRAWN'];

/** What a field is called; the page has the title of its own. */
export function fieldKey(field: string): string {
  return `policydoc.${field === 'title' ? 'name' : field}`;
}

const longestTitle = 200;

/** The first line of a text that may be its title; empty where it is none, or where the bytes are no text. */
export function titleIn(beginning: ArrayBuffer): string {
  const lines = new TextDecoder().decode(beginning).split(/\r\n|[\r\n\u2028\u2029]/);
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  return first.length > longestTitle || /[\p{Cc}\ufffd]/u.test(first) ? '' : first;
}

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

type Clause = DocumentResponse['clauses'][number];

interface Block {
  key: string;
  text: string;
  rows?: { key: string; cells: { key: string; text: string }[] }[];
}

export interface ClauseParts {
  heading: string;
  blocks: Block[];
}

/** A clause as it is shown: its heading once, rows of cells as tables. */
export function partsOf({
  depth,
  label,
  heading,
  body,
}: Pick<Clause, 'depth' | 'label' | 'heading' | 'body'>): ClauseParts {
  const lines = body.split('\n');
  const first = (lines[0] ?? '').replace(label, '').trim();
  const headed = depth > 0 && depth < 3 && !heading.endsWith('…') && first.startsWith(heading);
  const rest = headed ? first.slice(heading.length).replace(/^[。.]\s*/, '') : (lines[0] ?? '');
  const blocks: Block[] = [];
  for (const [index, text] of [rest, ...lines.slice(1)].entries()) {
    const last = blocks.at(-1);
    if (!text.includes('\t')) {
      blocks.push({ key: `${index}`, text });
    } else if (last?.rows) {
      last.rows.push(rowOf(text, index));
    } else {
      blocks.push({ key: `${index}`, text: '', rows: [rowOf(text, index)] });
    }
  }
  return {
    heading: headed ? `${label} ${heading}`.trim() : '',
    blocks: blocks.filter((block) => block.rows || block.text.trim()),
  };
}

function rowOf(text: string, index: number) {
  return { key: `${index}`, cells: text.split('\t').map((cell, at) => ({ key: `${at}`, text: cell.trim() })) };
}
