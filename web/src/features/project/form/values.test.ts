import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import type { ProjectInput } from '../model';
import { inputOf, typedLines, valuesOf } from './values';

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

it('declares no permit that nobody spoke of', () => {
  expect(values.permits.filter((permit) => permit.state)).toEqual([
    expect.objectContaining({ kind: 'FILING', state: 'OBTAINED' }),
  ]);
  expect(inputOf(values).permits?.map((permit) => permit.kind)).toEqual(['FILING']);
});

it('keeps the lines of the form in the order in which they are sent', () => {
  const late = values.permits.map((permit) =>
    permit.kind === 'SAFETY' ? { ...permit, state: 'NOT_NEEDED' as const } : permit,
  );
  const sent = inputOf({ ...values, permits: late }).permits;
  expect(sent).toEqual(typedLines({ ...values, permits: late }).permits.slice(0, 2));
});

it('strips what surrounds a text', () => {
  expect(inputOf({ ...values, name: ' 电炉改造\n', scale: '\n' })).toMatchObject({ name: '电炉改造' });
});
