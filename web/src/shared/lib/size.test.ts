import { expect, it } from 'vitest';
import { sizeOf } from './size';

it('writes bytes for people', () => {
  expect([0, 900, 150_000, 2_500_000, 10 * 1024 * 1024].map(sizeOf)).toEqual([
    '1 KB',
    '1 KB',
    '146 KB',
    '2.4 MB',
    '10 MB',
  ]);
});
