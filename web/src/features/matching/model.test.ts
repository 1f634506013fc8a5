import { describe, expect, it } from 'vitest';
import { sumOf } from './model';

describe('weights', () => {
  it('are summed while some are still missing', () => {
    expect(sumOf(undefined)).toBe(0);
    expect(sumOf({ category: 15, text: 30, distance: 10 })).toBe(55);
  });
});
