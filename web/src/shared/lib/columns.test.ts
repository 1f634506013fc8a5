import { expect, it } from 'vitest';
import { choicesOf, choicesText, moved, replaced } from './columns';

it('moves, changes and adds elements', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(replaced(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
  expect(replaced(['a'], undefined, 'c')).toEqual(['a', 'c']);
});

it('reads choices as they are shown', () => {
  const choices = [
    { code: 'NEW', name: { zh: '加装', en: 'Added' } },
    { code: 'OLD', name: { zh: '更新', en: 'Replaced' } },
  ];
  expect(choicesOf(choicesText(choices))).toEqual(choices);
  expect(choicesOf('\nA | 甲')).toEqual([{ code: 'A', name: { zh: '甲', en: '甲' } }]);
});
