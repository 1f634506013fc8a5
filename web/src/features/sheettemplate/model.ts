import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Template = SupplyDemand['SheetTemplate'];
export type Version = SupplyDemand['SheetTemplateVersion'];
export type Layout = SupplyDemand['SheetLayout'];
export type Column = SupplyDemand['TemplateColumn'];
export type Rule = SupplyDemand['CrossRule'];
export type Kind = SupplyDemand['SheetKind'];
export type Kept = SupplyDemand['KeptColumn'];
export type Fault = SupplyDemand['RowFault'];

export const valueKinds: readonly SupplyDemand['ValueKind'][] = [
  'TEXT',
  'USCC',
  'INTEGER',
  'DECIMAL',
  'MONEY',
  'DATE',
  'MONTH',
  'YEAR',
  'YES_NO',
  'CHOICE',
  'CODE',
];
export const tables = ['divisions', 'industries'] as const;
export const checks: readonly Rule['check'][] = ['FILLED', 'AT_MOST', 'BELOW', 'EQUAL', 'ABOVE', 'AT_LEAST'];

export const versionTones: Record<Version['state'], Tone> = { DRAFT: 'draft', RELEASED: 'good', ENDED: 'ended' };

/** As it stands in an address. */
export const pathOf = (kind: Kind): string => kind.toLowerCase().replace('_', '-');

/** Kinds that a rule may compare. */
const compared = new Set<Column['kind']>(['INTEGER', 'DECIMAL', 'MONEY', 'DATE', 'MONTH', 'YEAR']);
export const isCompared = ({ kind }: Column): boolean => compared.has(kind);

/** Kinds that a condition may ask for. */
export const isAskedFor = ({ kind }: Column): boolean => kind === 'CHOICE' || kind === 'YES_NO';
