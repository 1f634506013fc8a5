import { expect, it } from 'vitest';
import { type TargetRow, worstFirst } from './model';

const target = (light: TargetRow['light'], behind: number | null) => ({ light, behind }) as TargetRow;

it('shows first what is farthest behind', () => {
  const sorted = worstFirst([target('GREEN', 2), target('NONE', null), target('RED', 40), target('RED', 80)]);
  expect(sorted.map(({ light, behind }) => [light, behind])).toEqual([
    ['RED', 80],
    ['RED', 40],
    ['GREEN', 2],
    ['NONE', null],
  ]);
});
