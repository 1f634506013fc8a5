import { describe, expect, it } from 'vitest';
import { usccDoubt, usccFault } from './uscc';

describe('a unified social credit code', () => {
  it.each(['91510302MADEM0A159', ' 91510302madem0a159 '])('is in order: %s', (code) => {
    expect(usccFault(code)).toBeUndefined();
    expect(usccDoubt(code)).toBeUndefined();
  });

  it.each([
    ['91510302MA0TEST01', { text: 'character', words: { character: 'S' } }],
    ['91510302MADEM0A15', { text: 'length', words: { length: 17 } }],
    ['91510302MADEM0A1599', { text: 'length', words: { length: 19 } }],
    ['9151030AMADEM0A159', { text: 'shape' }],
    ['0151030 MADEM0A159', { text: 'character', words: { character: ' ' } }],
  ])('is refused for what is wrong with it: %s', (code, fault) => {
    expect(usccFault(code)).toEqual(fault);
    expect(usccDoubt(code)).toBeUndefined();
  });

  it.each(['91510302MADEM0A15X', '91510302MADEM0A169'])(
    'is taken, with a word about its check character: %s',
    (code) => {
      expect(usccFault(code)).toBeUndefined();
      expect(usccDoubt(code)).toEqual({ text: 'check' });
    },
  );
});
