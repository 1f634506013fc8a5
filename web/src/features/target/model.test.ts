import { expect, test } from 'vitest';
import { goalKey, onPath, withUnit } from './model';

test('a change says by its sign and its bound what is meant', () => {
  const key = (value: number, bound: 'AT_LEAST' | 'AT_MOST') => goalKey({ comparison: 'CHANGE', bound, value });

  expect(key(25, 'AT_LEAST')).toBe('target.goalOf.GROWTH.AT_LEAST');
  expect(key(5, 'AT_MOST')).toBe('target.goalOf.GROWTH.AT_MOST');
  expect(key(-5, 'AT_MOST')).toBe('target.goalOf.FALL.AT_MOST');
  expect(goalKey({ comparison: 'LEVEL', bound: 'AT_MOST', value: 3 })).toBe('target.goalOf.LEVEL.AT_MOST');
});

test('a figure keeps its unit', () => {
  expect(withUnit(1200.5, '亿元', 'zh-CN')).toBe('1,200.5 亿元');
  expect(withUnit(120, '%', 'zh-CN')).toBe('120%');
  expect(withUnit(null, '部', 'zh-CN')).toBe('—');
});

test('the path counts things whole, and shares as they are', () => {
  const lifts = { comparison: 'LEVEL', value: 500, baseValue: 0, valueUnit: '部' } as const;

  expect(onPath(361.7385, lifts, 'zh-CN')).toBe('362 部');
  expect(onPath(61.7385, { ...lifts, value: 90, valueUnit: '%' }, 'zh-CN')).toBe('61.74%');
});
