import { expect, it } from 'vitest';
import { standingOf } from './model';

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
