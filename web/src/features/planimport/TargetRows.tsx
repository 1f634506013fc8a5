import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { LineTable } from '@/shared/ui/LineTable';
import { bounds, comparisons, formulas, gapsOfTarget, type TargetDraft } from './model';
import { Source } from './Source';

/** Targets as read, each cell to be corrected. */
export function TargetRows({ rows, onChange }: { rows: TargetDraft[]; onChange: (rows: TargetDraft[]) => void }) {
  const { t } = useTranslation();
  const comparisonOptions = useOptions('planimport.comparison', comparisons);
  const boundOptions = useOptions('planimport.bound', bounds);
  const formulaOptions = useOptions('planimport.formula', formulas);
  const change = (key: string, part: Partial<TargetDraft>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const label = (column: string, row: TargetDraft) => `${t(`planimport.column.${column}`)} ${row.indicator}`;
  const number = (row: TargetDraft, column: 'baseYear' | 'baseValue' | 'value' | 'dueYear') => (
    <InputNumber<number>
      aria-label={label(column, row)}
      placeholder={t(`planimport.column.${column}`)}
      value={row[column]}
      disabled={!row.kept}
      controls={false}
      className="plan-number"
      onChange={(value) => change(row.key, { [column]: value })}
    />
  );
  const words = (row: TargetDraft, column: 'unit' | 'valueUnit' | 'leadName', most: number) => (
    <Input
      aria-label={label(column, row)}
      maxLength={most}
      value={row[column]}
      disabled={!row.kept}
      placeholder={t(`planimport.column.${column}`)}
      onChange={(event) => change(row.key, { [column]: event.target.value })}
    />
  );
  const choice = <K extends 'comparison' | 'bound'>(
    row: TargetDraft,
    column: K,
    options: { value: string; label: string }[],
  ) => (
    <Select
      aria-label={label(column, row)}
      value={row[column]}
      disabled={!row.kept}
      options={options}
      onChange={(value) => change(row.key, { [column]: value })}
    />
  );
  const one = (box: ReactNode, width = 'one') => <div className={`plan-boxes plan-boxes-${width}`}>{box}</div>;
  if (rows.length === 0) {
    return <p className="muted">{t('planimport.none')}</p>;
  }
  return (
    <LineTable<TargetDraft>
      label={t('planimport.targets', { count: rows.length })}
      rows={rows}
      columns={[
        {
          key: 'source',
          title: t('planimport.keep'),
          render: (row) => (
            <Source
              name={row.indicator}
              line={row.line}
              source={row.source}
              notes={row.notes}
              gaps={gapsOfTarget(row)}
              kept={row.kept}
              onKeep={(kept) => change(row.key, { kept })}
            />
          ),
        },
        {
          key: 'indicator',
          title: t('planimport.column.indicator'),
          render: (row) => (
            <Input.TextArea
              rows={2}
              className="plan-words"
              maxLength={200}
              aria-label={label('indicator', row)}
              value={row.indicator}
              disabled={!row.kept}
              onChange={(event) => change(row.key, { indicator: event.target.value.replaceAll('\n', '') })}
            />
          ),
        },
        {
          key: 'base',
          title: t('planimport.column.base'),
          render: (row) => (
            <div className="plan-boxes plan-boxes-years">
              {number(row, 'baseYear')}
              {number(row, 'baseValue')}
            </div>
          ),
        },
        {
          key: 'value',
          title: t('planimport.column.value'),
          render: (row) => (
            <div className="plan-boxes">
              {choice(row, 'comparison', comparisonOptions)}
              {choice(row, 'bound', boundOptions)}
              {number(row, 'value')}
              {words(row, 'unit', 30)}
              {row.comparison === 'CHANGE' && words(row, 'valueUnit', 30)}
            </div>
          ),
        },
        { key: 'dueYear', title: t('planimport.column.dueYear'), render: (row) => one(number(row, 'dueYear')) },
        {
          key: 'lead',
          title: t('planimport.column.leadName'),
          render: (row) => one(words(row, 'leadName', 100), 'words'),
        },
        {
          key: 'formula',
          title: t('planimport.column.formula'),
          render: (row) =>
            one(
              <Select
                allowClear
                aria-label={label('formula', row)}
                placeholder={t('planimport.byHand')}
                value={row.formula}
                disabled={!row.kept}
                options={formulaOptions}
                onChange={(formula: TargetDraft['formula'] | undefined) =>
                  change(row.key, { formula: formula ?? null })
                }
              />,
              'words',
            ),
        },
      ]}
    />
  );
}
