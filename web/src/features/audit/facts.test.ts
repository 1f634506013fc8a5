import { expect, it } from 'vitest';
import { factsOf, nameOf, readerOf } from './facts';

const entry = { before: null, after: null, subjectLabel: null, action: 'project.passed' };

it('says of a change only what changed, and of what was said each field', () => {
  expect(
    factsOf({
      action: 'project.returned',
      before: { state: 'SUBMITTED', version: 1 },
      after: { state: 'RETURNED', version: 1 },
    }),
  ).toEqual([{ key: 'state', path: 'state', before: 'SUBMITTED', after: 'RETURNED' }]);
  expect(factsOf({ action: 'project.returned', before: null, after: { reason: '停产' } })).toEqual([
    { key: 'reason', path: 'reason', before: undefined, after: '停产' },
  ]);
});

it('reads the fields of records inside, and leaves out what is empty', () => {
  const facts = factsOf({
    action: 'project.returned',
    before: null,
    after: { terms: { amount: 5, guarantee: null }, list: [], text: '' },
  });
  expect(facts.map(({ key, path }) => [key, path])).toEqual([['amount', 'terms.amount']]);
});

it('names the record as the entry keeps it, an older one by its fields, and one without any not at all', () => {
  expect(nameOf({ ...entry, subjectLabel: '木马', after: { name: '铁马' } })).toBe('木马');
  expect(nameOf({ ...entry, before: { name: '铁马' } })).toBe('铁马');
  expect(nameOf({ ...entry, after: { state: 'DRAFT' } })).toBeUndefined();
});

it('knows for whom a contact was read', () => {
  const after = { person: 'u', name: '吴伟', organisation: 'bank-313655099016' };
  expect(readerOf({ action: 'project.contact-read', after })).toEqual({
    name: '吴伟',
    organisation: 'bank-313655099016',
    organisationName: '',
  });
  expect(
    readerOf({ action: 'project.contact-read', after: { ...after, organisationName: '工商银行自贡分行' } })
      ?.organisationName,
  ).toBe('工商银行自贡分行');
  expect(readerOf({ action: 'project.contact-read', after: { organisation: 'bank-1' } })?.name).toBe('');
  expect(readerOf({ action: 'project.passed', after })).toBeUndefined();
});

it('tells a bank by its name where the entry keeps one, and by its number in older entries', () => {
  const named = { bank: 'bank-1', bankName: '工商银行自贡分行' };
  expect(factsOf({ action: 'case.claimed', before: null, after: named }).map(({ path }) => path)).toEqual(['bankName']);
  expect(factsOf({ action: 'case.claimed', before: null, after: { bank: 'bank-1' } })).toHaveLength(1);
});
