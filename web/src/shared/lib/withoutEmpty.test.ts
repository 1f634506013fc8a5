import { expect, it } from 'vitest';
import { withoutEmpty } from './withoutEmpty';

it('strips blanks and line breaks around texts, also inside of lines', () => {
  const typed = { name: ' 电炉 \n', lines: [{ model: 'GW-5T\t' }, { model: ' ' }], content: '第一行\n第二行\n' };
  expect(withoutEmpty(typed)).toEqual({
    name: '电炉',
    lines: [{ model: 'GW-5T' }, {}],
    content: '第一行\n第二行',
  });
});

it('leaves out what holds nothing, and keeps what says no or zero', () => {
  const typed = { note: '\u3000', until: null, effect: { tceSaved: null, safety: ' ' }, digital: false, quantity: 0 };
  expect(withoutEmpty(typed)).toEqual({ digital: false, quantity: 0 });
});
