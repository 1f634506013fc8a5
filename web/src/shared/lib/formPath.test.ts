import { expect, it } from 'vitest';
import { formPath } from './formPath';

it('turns the field names of problem answers into form paths', () => {
  expect(formPath('funding[0].amount')).toEqual(['funding', 0, 'amount']);
  expect(formPath('loan.intendedBanks[2]')).toEqual(['loan', 'intendedBanks', 2]);
  expect(formPath('')).toEqual([]);
});
