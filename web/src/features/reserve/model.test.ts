import { expect, it } from 'vitest';
import { type BalanceCell, quartersUpTo, summed } from './model';

it('counts quarters back over the turn of a year', () => {
  expect(quartersUpTo(new Date(2026, 1, 3), 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
});

it('adds up one stage only', () => {
  const cell = (stage: BalanceCell['stage'], stock: number): BalanceCell => ({
    county: '510302',
    field: 'INDUSTRY',
    stage,
    stock,
    stockYuan: stock * 10,
    entered: 1,
    enteredYuan: 5,
  });
  const cells = [cell('RESERVED', 3), cell('RESERVED', 4), cell('COMMISSIONED', 9)];
  expect(summed(cells, 'RESERVED', 'STOCK')).toEqual({ count: 7, yuan: 70 });
  expect(summed(cells, 'RESERVED', 'ENTERED')).toEqual({ count: 2, yuan: 10 });
  expect(summed(cells, 'UNDER_CONSTRUCTION', 'STOCK')).toEqual({ count: 0, yuan: 0 });
});
