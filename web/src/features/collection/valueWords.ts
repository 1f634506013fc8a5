import { useTranslation } from 'react-i18next';
import { useCodeEntries } from '@/shared/codes/CodeSelect';
import { codeTable } from '@/shared/codes/fetchCodes';
import { useBilingual } from '@/shared/i18n/marks';
import type { Column } from './model';

type Values = Readonly<Record<string, string>>;

/** A value as people read it; codes of the shown rows by their names. */
export function useValueWords(
  columns: readonly Column[],
  shown: readonly Values[],
): (column: Column, value: string | undefined) => string {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const named = useNamedCodes(columns, shown);
  return (column, value) => {
    if (value === undefined) {
      return '—';
    }
    if (column.kind === 'YES_NO') {
      return t(value === 'true' ? 'shared.yes' : 'shared.no');
    }
    if (column.kind === 'CODE') {
      return named(column, value);
    }
    const choice = (column.choices ?? []).find(({ code }) => code === value);
    return choice ? bilingual(choice.name) : value;
  };
}

function useNamedCodes(columns: readonly Column[], shown: readonly Values[]) {
  const codes = columns.flatMap(({ kind, key, table: name }) => {
    const table = kind === 'CODE' ? codeTable(name) : undefined;
    const values = new Set(shown.flatMap((values) => values[key] ?? []));
    return table ? [...values].map((code) => ({ table, code })) : [];
  });
  const entries = useCodeEntries(codes);
  return (column: Column, value: string) => {
    const at = codes.findIndex(({ table, code }) => table === column.table && code === value);
    const name = entries[at]?.name;
    return name ? `${name} ${value}` : value;
  };
}
