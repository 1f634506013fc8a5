import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cityToday } from '@/shared/lib/dates';
import { typedOfYuan, yuanOfTyped } from '@/shared/lib/money';
import type { ListParams } from '@/shared/lib/useListParams';
import { DateInput } from './Dates';

export type Filter =
  | { kind: 'text'; name: string; label: string }
  | { kind: 'choice'; name: string; label: string; options: { value: string; label: string }[] }
  | { kind: 'money'; name: string; label: string }
  /** A day up to today; `fallback` is the day that the list shows while the address names none. Without it any day, or none. */
  | { kind: 'day'; name: string; label: string; fallback?: string };

/** Filters of a list; each stands in the address under its name in the API. */
export function FilterBar({ filters, params, extra }: { filters: Filter[]; params: ListParams; extra?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <search className="filters">
      {filters.map((filter) => (
        <FilterField key={filter.name} filter={filter} params={params} />
      ))}
      {params.isFiltered && (
        <Button type="link" onClick={params.clear}>
          {t('shared.list.clear')}
        </Button>
      )}
      {extra}
    </search>
  );
}

function FilterField({ filter, params }: { filter: Filter; params: ListParams }) {
  const { i18n } = useTranslation();
  const value = params.filters[filter.name];
  if (filter.kind === 'choice') {
    return (
      <Select
        className="filter"
        aria-label={filter.label}
        placeholder={filter.label}
        allowClear
        showSearch={filter.options.length > 8 ? { optionFilterProp: 'label' } : false}
        value={value ?? null}
        options={filter.options}
        onChange={(chosen: string | null | undefined) => params.change({ [filter.name]: chosen ?? undefined })}
      />
    );
  }
  if (filter.kind === 'day') {
    return (
      <span className="filter-labelled">
        <label htmlFor={`filter-${filter.name}`}>{filter.label}</label>
        <DateInput
          id={`filter-${filter.name}`}
          className="filter"
          allowClear={filter.fallback === undefined}
          {...(filter.fallback === undefined ? {} : { maxDate: dayjs(cityToday()) })}
          value={value ?? filter.fallback ?? null}
          onChange={(day) => params.change({ [filter.name]: day ?? undefined })}
        />
      </span>
    );
  }
  return filter.kind === 'money' ? (
    <TypedField
      label={filter.label}
      value={value === undefined ? '' : String(typedOfYuan(Number(value), i18n.language))}
      numeric
      onCommit={(text) =>
        params.change({
          [filter.name]:
            text === '' || Number.isNaN(Number(text)) ? undefined : String(yuanOfTyped(Number(text), i18n.language)),
        })
      }
    />
  ) : (
    <TypedField label={filter.label} value={value ?? ''} onCommit={(text) => params.change({ [filter.name]: text })} />
  );
}

interface TypedFieldProps {
  label: string;
  value: string;
  numeric?: boolean;
  onCommit: (text: string) => void;
}

function TypedField({ label, value, numeric = false, onCommit }: TypedFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text.trim() !== value) {
      onCommit(text.trim());
    }
  };
  return (
    <Input
      className={numeric ? 'filter filter-number' : 'filter filter-search'}
      aria-label={label}
      placeholder={label}
      allowClear
      value={text}
      {...(numeric
        ? { inputMode: 'decimal' as const, suffix: t('shared.unit.money') }
        : { prefix: <SearchOutlined aria-hidden="true" /> })}
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.value === '' && value !== '') {
          onCommit('');
        }
      }}
      onPressEnter={commit}
      onBlur={commit}
    />
  );
}
