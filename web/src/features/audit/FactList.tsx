import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeText } from '@/shared/codes/CodeSelect';
import { useMarks } from '@/shared/i18n/marks';
import { useFieldName } from '@/shared/lib/useFieldName';
import { InstantText } from '@/shared/ui/Dates';
import { Money } from '@/shared/ui/Money';
import type { AuditFact } from './facts';
import { Organisation } from './Organisation';
import { useWords } from './useWords';

const money = new Set(['amount', 'budget', 'priceFrom', 'priceTo', 'issued', 'inPlace', 'paid', 'totalInvestment']);
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

interface Said {
  path: string;
  label: string;
  before: ReactNode;
  after: ReactNode;
}

/** The fields of entries of one kind in words; a fact that nobody has words for is left to the record as it was written. */
export function useSaid(subjectType: string): (facts: AuditFact[]) => Said[] {
  const { field } = useWords();
  const inWords = useValue(subjectType);
  return (facts) =>
    facts.flatMap((fact) => {
      const label = field(subjectType, fact);
      const before = inWords(fact.key, fact.before);
      const after = inWords(fact.key, fact.after);
      return label === undefined || (before === undefined && after === undefined)
        ? []
        : [{ path: fact.path, label, before, after }];
    });
}

export function FactList({ said }: { said: Said[] }) {
  const marks = useMarks();
  return said.length === 0 ? null : (
    <ul className="audit-facts">
      {said.map(({ path, label, before, after }) => (
        <li key={path}>
          <span className="muted">
            {label}
            {marks.colon}
          </span>
          {before !== undefined && after !== undefined ? (
            <>
              {before} <span aria-hidden="true">→</span> {after}
            </>
          ) : (
            (after ?? <del>{before}</del>)
          )}
        </li>
      ))}
    </ul>
  );
}

/** A value as people read it; undefined when there are no words for it. */
function useValue(subjectType: string): (key: string, value: unknown) => ReactNode | undefined {
  const { t } = useTranslation();
  const marks = useMarks();
  const words = useWords();
  const reasons = useReasons();
  return function inWords(key, value): ReactNode | undefined {
    if (typeof value === 'boolean') {
      return t(value ? 'shared.yes' : 'shared.no');
    }
    if (typeof value === 'number') {
      return money.has(key) ? <Money yuan={value} /> : String(value);
    }
    if (typeof value === 'string') {
      return inWordsOfText(key, value, words.value(subjectType, key, value));
    }
    if (Array.isArray(value) && value.length > 0) {
      if (key === 'reasons') {
        return reasons(value);
      }
      const each = value.map((one) => (typeof one === 'string' ? words.value(subjectType, key, one) : undefined));
      return each.includes(undefined) ? undefined : each.join(marks.list);
    }
    return undefined;
  };
}

function inWordsOfText(key: string, value: string, words: string | undefined): ReactNode | undefined {
  switch (key) {
    case 'organisation':
    case 'bank':
      return <Organisation alias={value} />;
    case 'county':
      return <CodeText table="divisions" code={value} />;
    case 'industry':
      return <CodeText table="industries" code={value} />;
    default:
      return instant.test(value) ? <InstantText value={value} full /> : words;
  }
}

/** Why something was returned, field by field as on the form. */
function useReasons(): (reasons: unknown[]) => ReactNode {
  const marks = useMarks();
  const fieldName = useFieldName();
  return (reasons) =>
    reasons
      .filter((each): each is { field: string; reason: string } => typeof each === 'object' && each !== null)
      .map(({ field, reason }) => `${fieldName(field)}${marks.colon}${reason}`)
      .join(marks.semicolon);
}
