import { expect, it } from 'vitest';
import { quartersUpTo } from './model';

it('counts quarters back over the year', () => {
  expect(quartersUpTo('2026-02-10', 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
  expect(quartersUpTo('2026-12-31', 1)).toEqual(['2026-Q4']);
});
