import type { Library } from '@/shared/api/schemas';

export const codeTables = ['divisions', 'industries', 'banks', 'workdays'] as const;
export type CodeTable = (typeof codeTables)[number];

export interface CodeEntry {
  table: string;
  code: string;
  name: string;
  parent?: string | null;
  level?: string | null;
  validFrom?: string | null;
  validUntil?: string | null;
}

export interface CodeVersion {
  number: number;
  validFrom?: string | null;
  source: string;
  importedAt?: string | null;
  importedBy: string;
  added: number;
  changed: number;
  retired: number;
  refused: number;
}

export interface ImportNote {
  line: number;
  cell: string;
  value: string;
  zh: string;
  en: string;
}

export interface ImportReport {
  version: number;
  stored: boolean;
  rows: number;
  added: number;
  changed: number;
  retired: number;
  unchanged: number;
  refusedRows: number;
  refused: ImportNote[];
  warnings: ImportNote[];
}

/** Each service keeps its own copy of the tables; an import goes to all of them. */
export const codeServices = ['library', 'supply-demand', 'financing'] as const;
export type CodeService = (typeof codeServices)[number];

/** What happens to current codes that the file lacks. */
export type Missing = Library['Missing'];
export const missings: readonly Missing[] = ['KEEP', 'RETIRE'];
