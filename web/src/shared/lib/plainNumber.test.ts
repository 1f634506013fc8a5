import { expect, it } from 'vitest';
import { plainNumber } from './plainNumber';

it('leaves what is being typed alone', () => {
  expect(plainNumber(3, { userTyping: true, input: '3.' })).toBe('3.');
});

it('drops zeros after the last figure of what stands', () => {
  expect(plainNumber('1860.00', { userTyping: false, input: '' })).toBe('1860');
  expect(plainNumber('3.60', { userTyping: false, input: '' })).toBe('3.6');
  expect(plainNumber(undefined, { userTyping: false, input: '' })).toBe('');
});
