import { expect, it } from 'vitest';
import { type Column, percentOf, sentValues, shownColumns, typedValues } from './model';

const column = (key: string, required: boolean, meaning: Column['meaning'] = null): Column => ({
  key,
  name: { zh: key, en: key },
  kind: 'TEXT',
  required,
  choices: [],
  meaning,
});

it('says how much of the target is done without rounding up to it', () => {
  expect(percentOf(499.9, 500)).toBe(99);
  expect(percentOf(600, 500)).toBe(120);
  expect(percentOf(1, 0)).toBe(0);
});

it('sends what was typed, and nothing for what is empty', () => {
  expect(sentValues({ title: ' 电梯 ', quantity: 3, cost: '', assessed: null, work: undefined })).toEqual({
    title: '电梯',
    quantity: '3',
  });
  expect(typedValues({ a: '1' }, [column('a', true), column('b', false)])).toEqual({ a: '1', b: null });
});

it('shows the first required columns that have no place of their own', () => {
  const columns = [
    column('title', true, 'TITLE'),
    column('location', true, 'LOCATION'),
    column('work', true),
    column('owner', true, 'OWNER'),
    column('note', false),
  ];
  expect(shownColumns(columns).map(({ key }) => key)).toEqual(['location', 'work']);
});
