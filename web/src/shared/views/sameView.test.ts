import { expect, it } from 'vitest';
import { shows } from './sameView';

const view = { filters: { state: 'ADMITTED', light: 'RED' }, sort: '-updatedAt' };

it('knows a view again by its filters and its order', () => {
  expect(shows({ chosen: { light: 'RED', state: 'ADMITTED' }, sort: '-updatedAt' }, view)).toBe(true);
  expect(shows({ chosen: {}, sort: undefined }, { filters: {}, sort: null })).toBe(true);
});

it('tells apart what shows other rows or another order', () => {
  expect(shows({ chosen: { state: 'ADMITTED' }, sort: '-updatedAt' }, view)).toBe(false);
  expect(shows({ chosen: { state: 'ADMITTED', light: 'GREEN' }, sort: '-updatedAt' }, view)).toBe(false);
  expect(shows({ chosen: { state: 'ADMITTED', light: 'RED', q: 'a' }, sort: '-updatedAt' }, view)).toBe(false);
  expect(shows({ chosen: { state: 'ADMITTED', light: 'RED' }, sort: undefined }, view)).toBe(false);
});
