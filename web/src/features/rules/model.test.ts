import { expect, it } from 'vitest';
import { daysOf, standingOf } from './model';

const inForce = { state: 'IN_FORCE', validFrom: '2026-01-01', validTo: null } as const;

it.each([
  [{ ...inForce, state: 'DRAFT' } as const, 'DRAFT'],
  [{ ...inForce, validFrom: '2026-11-23' }, 'UPCOMING'],
  [inForce, 'IN_FORCE'],
  [{ ...inForce, validTo: '2026-11-22' }, 'IN_FORCE'],
  [{ ...inForce, validTo: '2026-11-21' }, 'ENDED'],
])('knows where a version stands today: %o', (rule, standing) => {
  expect(standingOf(rule, '2026-11-22')).toBe(standing);
});

it.each([
  [{ validFrom: '2024-05-01', validTo: null }, { validFrom: '2026-11-23' }],
  [{ validFrom: '2024-05-01', validTo: '2025-12-31' }, { validFrom: '2026-11-23' }],
  [
    { validFrom: '2027-01-01', validTo: '2027-12-31' },
    { validFrom: '2027-01-01', validTo: '2027-12-31' },
  ],
])('proposes no day that is over: %o', (rule, days) => {
  expect(daysOf(rule, '2026-11-23')).toEqual(days);
});
