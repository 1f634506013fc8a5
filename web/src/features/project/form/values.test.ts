import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import type { ProjectInput } from '../model';
import { inputOf, valuesOf } from './values';

const values = valuesOf(answers.project as unknown as ProjectInput);

it('leaves out what is empty and the loan that is not wanted', () => {
  const input = inputOf({ ...values, wantsLoan: false, address: '', effect: { tceSaved: null } });
  expect(input).not.toHaveProperty('loan');
  expect(input).not.toHaveProperty('consent');
  expect(input).not.toHaveProperty('address');
  expect(input).not.toHaveProperty('effect');
  expect(input.funding).toHaveLength(2);
});

it('asks about every kind of permit once', () => {
  expect(new Set(values.permits.map((permit) => permit.kind)).size).toBe(6);
});
