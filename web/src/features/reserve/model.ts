import type { Library } from '@/shared/api/schemas';

export type Balance = Library['BalanceResponse'];
export type BalanceCell = Library['BalanceCell'];
export type QuarterTotal = Library['QuarterTotal'];
export type ReserveRow = Library['ReserveRow'];
export type Stage = Library['ProjectStage'];
export type Measure = Library['Measure'];

export const stages: readonly Stage[] = ['RESERVED', 'UNDER_CONSTRUCTION', 'COMMISSIONED'];
export const measures: readonly Measure[] = ['STOCK', 'ENTERED'];
export const fields: readonly Library['Field'][] = [
  'INDUSTRY',
  'CONSTRUCTION',
  'TRANSPORT',
  'AGRICULTURE',
  'EDUCATION',
  'CULTURE_TOURISM',
  'MEDICAL',
  'RECYCLING',
];

/** The quarters up to today, latest first, as the API writes them. */
export function quartersUpTo(today: Date, count = 12): string[] {
  const last = today.getFullYear() * 4 + Math.floor(today.getMonth() / 3);
  return Array.from({ length: count }, (_, back) => {
    const index = last - back;
    return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  });
}

export interface Figure {
  count: number;
  yuan: number;
}

/** The cells of one stage added up by a key: a county, a field, or all of them. */
export function summed(cells: readonly BalanceCell[], stage: Stage, measure: Measure): Figure {
  return cells
    .filter((cell) => cell.stage === stage)
    .reduce(
      (sum, cell) => ({
        count: sum.count + (measure === 'STOCK' ? cell.stock : cell.entered),
        yuan: sum.yuan + (measure === 'STOCK' ? cell.stockYuan : cell.enteredYuan),
      }),
      { count: 0, yuan: 0 },
    );
}
