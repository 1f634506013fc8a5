import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CodeTable, fetchCodes } from './fetchCodes';

interface CodeSelectProps {
  id?: string;
  table: CodeTable;
  /** Only entries under this one: the counties of the city. */
  parent?: string;
  /** Before and after what the API calls an entry: banks are organisations `bank-<number>`. */
  prefix?: string;
  value?: string | string[] | null;
  onChange?: (value: string | string[] | null) => void;
  multiple?: boolean;
  maxCount?: number;
  'aria-label'?: string;
  placeholder?: string;
}

/** Chooses from a code table: type a part of the name or of the code. */
export function CodeSelect({
  table,
  parent,
  prefix = '',
  value,
  onChange,
  multiple = false,
  maxCount,
  ...rest
}: CodeSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['codes', table, parent, q],
    queryFn: () => fetchCodes(table, { ...(q ? { q } : {}), ...(parent ? { parent } : {}) }),
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
  });
  const chosen = (Array.isArray(value) ? value : value ? [value] : []).map((each) => each.slice(prefix.length));
  const names = useCodeEntries(
    chosen.filter((code) => !found.data?.some((entry) => entry.code === code)).map((code) => ({ table, code })),
  );
  const options = [...(found.data ?? []), ...names].map((entry) => ({
    value: prefix + entry.code,
    label: `${entry.name} ${entry.code}`,
  }));
  return (
    <Select
      {...rest}
      {...(multiple ? { mode: 'multiple' as const } : {})}
      {...(maxCount ? { maxCount } : {})}
      allowClear
      className="full-width"
      value={(value ?? null) as never}
      options={options}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={rest.placeholder ?? t('shared.codes.placeholder')}
      notFoundContent={found.isError ? t('shared.problem.unavailable') : t('shared.codes.none')}
      onChange={(chosenValue: string | string[] | undefined) => onChange?.(chosenValue ?? null)}
    />
  );
}

/** Names of single codes, in their order; empty while one is not known. */
export function useCodeEntries(codes: readonly { table: CodeTable; code: string }[]) {
  const answers = useQueries({
    queries: codes.map(({ table, code }) => ({
      queryKey: ['codes', table, 'code', code],
      queryFn: () => fetchCodes(table, { code }),
      staleTime: 60 * 60_000,
    })),
  });
  return codes.map(({ code }, index) => answers[index]?.data?.[0] ?? { code, name: '' });
}

/** The name of a code with the code itself; the code alone while the name is not known. */
export function CodeText({
  table,
  code,
  prefix = '',
}: {
  table: CodeTable;
  code: string | null | undefined;
  prefix?: string;
}) {
  const [entry] = useCodeEntries(code ? [{ table, code: code.slice(prefix.length) }] : []);
  if (!entry) {
    return <span className="muted">—</span>;
  }
  return (
    <span>
      {entry.name} <span className="muted">{entry.code}</span>
    </span>
  );
}
