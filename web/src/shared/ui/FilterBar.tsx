import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import type { CodeTable } from '@/shared/codes/fetchCodes';
import { cityToday } from '@/shared/lib/dates';
import { typedOfYuan, yuanOfTyped } from '@/shared/lib/money';
import type { ListParams } from '@/shared/lib/useListParams';
import { SavedViews, type ViewsOf } from '@/shared/views/SavedViews';
import { DateInput } from './Dates';
import { TypedField } from './TypedField';

export type Filter = OneFilter & {
  /** Stands behind a button until it is wanted or set. */
  more?: boolean;
};

type OneFilter =
  /** `whole` where nothing is found by a part of it, such as a code: it is not asked for half-typed. */
  | { kind: 'text'; name: string; label: string; whole?: boolean }
  | { kind: 'choice'; name: string; label: string; options: { value: string; label: string }[] }
  | { kind: 'code'; name: string; label: string; table: CodeTable }
  | { kind: 'money'; name: string; label: string }
  /** From a first day to a last one, both included; each stands in the address by itself. */
  | { kind: 'days'; name: string; to: string; label: string }
  /** A day up to today; `fallback` is the day that the list shows while the address names none. Without it any day, or none. */
  | { kind: 'day'; name: string; label: string; fallback?: string };

interface FilterBarProps {
  filters: Filter[];
  params: ListParams;
  /** Where the person's saved views of this list are kept. */
  views?: ViewsOf;
  extra?: ReactNode;
}

/** Filters of a list; each stands in the address under its name in the API. */
export function FilterBar({ filters, params, views, extra }: FilterBarProps) {
  const { t } = useTranslation();
  const [wide, setWide] = useState(false);
  const isSet = (filter: Filter) =>
    filter.name in params.filters || (filter.kind === 'days' && filter.to in params.filters);
  const behind = filters.filter((filter) => filter.more && !isSet(filter));
  return (
    <search className="filters">
      {filters
        .filter((filter) => wide || !behind.includes(filter))
        .map((filter) => (
          <FilterField key={filter.name} filter={filter} params={params} />
        ))}
      {behind.length > 0 && (
        <Button
          type="text"
          icon={wide ? <UpOutlined aria-hidden="true" /> : <DownOutlined aria-hidden="true" />}
          aria-expanded={wide}
          onClick={() => setWide(!wide)}
        >
          {t(wide ? 'shared.list.fewer' : 'shared.list.more')}
        </Button>
      )}
      {params.isFiltered && (
        <Button type="link" onClick={params.clear}>
          {t('shared.list.clear')}
        </Button>
      )}
      {views && <SavedViews of={views} params={params} />}
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
  if (filter.kind === 'code') {
    return (
      <span className="filter filter-code">
        <CodeSelect
          table={filter.table}
          aria-label={filter.label}
          placeholder={filter.label}
          value={value ?? null}
          onChange={(chosen) => params.change({ [filter.name]: typeof chosen === 'string' ? chosen : undefined })}
        />
      </span>
    );
  }
  if (filter.kind === 'days') {
    return <DaysField filter={filter} params={params} />;
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
  const standing = filter.kind === 'money' ? moneyIn(i18n.language) : wordIn;
  return (
    <TypedField
      label={filter.label}
      value={standing.shown(value)}
      numeric={filter.kind === 'money'}
      whole={filter.kind === 'text' && filter.whole === true}
      asShown={(text) => standing.shown(standing.kept(text))}
      onCommit={(text, again) => params.change({ [filter.name]: standing.kept(text) }, again)}
    />
  );
}

/** How what is typed stands in the address, and how that is shown. */
interface Standing {
  kept: (text: string) => string | undefined;
  shown: (kept: string | undefined) => string;
}

const wordIn: Standing = { kept: (text) => text.trim() || undefined, shown: (kept) => kept ?? '' };

function moneyIn(language: string): Standing {
  return {
    kept: (text) =>
      text.trim() === '' || Number.isNaN(Number(text)) ? undefined : String(yuanOfTyped(Number(text), language)),
    shown: (kept) => (kept === undefined ? '' : String(typedOfYuan(Number(kept), language))),
  };
}

function DaysField({ filter, params }: { filter: Extract<Filter, { kind: 'days' }>; params: ListParams }) {
  const { t } = useTranslation();
  const from = params.filters[filter.name] ?? null;
  const to = params.filters[filter.to] ?? null;
  return (
    <fieldset className="filter-labelled filter-days">
      <legend>{filter.label}</legend>
      <DateInput
        className="filter"
        aria-label={t('shared.list.from', { field: filter.label })}
        placeholder={t('shared.list.firstDay')}
        {...(to ? { maxDate: dayjs(to) } : {})}
        value={from}
        onChange={(day) => params.change({ [filter.name]: day ?? undefined })}
      />
      <span aria-hidden="true">–</span>
      <DateInput
        className="filter"
        aria-label={t('shared.list.to', { field: filter.label })}
        placeholder={t('shared.list.lastDay')}
        {...(from ? { minDate: dayjs(from) } : {})}
        value={to}
        onChange={(day) => params.change({ [filter.to]: day ?? undefined })}
      />
    </fieldset>
  );
}
