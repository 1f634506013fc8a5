import { expect, it } from 'vitest';
import { type Page, reachable } from './page';

const page = (part: Partial<Page<string>>): Page<string> => ({
  items: Array.from({ length: 20 }, () => 'row'),
  total: 2000,
  totalIsExact: false,
  page: 1,
  size: 20,
  nextCursor: 'next',
  ...part,
});

it('is the total where that is exact', () => {
  expect(reachable(page({ total: 45, totalIsExact: true }))).toBe(45);
  expect(reachable(page({ total: 9_990, totalIsExact: true, page: 3 }))).toBe(9_990);
});

it('goes on beyond what was counted while there are more rows', () => {
  expect(Math.ceil(reachable(page({ page: 1 })) / 20)).toBe(101);
  expect(Math.ceil(reachable(page({ page: 101 })) / 20)).toBe(102);
  expect(Math.ceil(reachable(page({ page: 250 })) / 20)).toBe(251);
});

it('ends with the last row', () => {
  expect(reachable(page({ page: 115, items: ['row', 'row', 'row'], nextCursor: null }))).toBe(2_283);
});

it('ends where the services do, at row 10,000, with a whole page', () => {
  expect(reachable(page({ page: 500 }))).toBe(10_000);
  expect(reachable(page({ total: 10_000, page: 1 }))).toBe(10_000);
  expect(reachable(page({ total: 10_000, size: 30, page: 1 }))).toBe(9_990);
});
