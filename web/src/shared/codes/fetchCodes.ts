import { body, library } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';

export const codeTables = ['divisions', 'industries', 'banks'] as const;

export type CodeTable = (typeof codeTables)[number];

/** A table by its name; none of another name. */
export const codeTable = (name: string | null | undefined): CodeTable | undefined =>
  codeTables.find((table) => table === name);

export interface CodeEntry {
  code: string;
  name: string;
}

interface CodeQuery {
  q?: string;
  parent?: string;
  code?: string;
}

/** Entries of a code table that are valid today. */
export async function fetchCodes(table: CodeTable, query: CodeQuery): Promise<CodeEntry[]> {
  const page = await body(library.GET('/api/library/codes/{table}', { params: { path: { table }, query } }));
  return ((page as unknown as Page<CodeEntry>).items ?? []) as CodeEntry[];
}
