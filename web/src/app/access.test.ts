import { describe, expect, it } from 'vitest';
import { areas, sections } from './access';

describe('the menu', () => {
  it('has each area in one section', () => {
    const placed: string[] = Object.values(sections).flat();

    expect(placed.toSorted()).toEqual(areas.toSorted());
  });
});
