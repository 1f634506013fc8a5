import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { moved, replaced } from '@/shared/lib/columns';
import { LineTable } from '@/shared/ui/LineTable';
import { AgeRuleDialog } from './AgeRuleDialog';
import { ColumnDialog } from './ColumnDialog';
import type { AgeRule, Column, Layout } from './model';

interface LayoutViewProps {
  layout: Layout;
  /** Left out where the layout is only read. */
  onChange?: (layout: Layout) => void;
}

type Asked = { what: 'column' | 'rule'; at?: number };

/** The columns, the rules about age and the target of a version. */
export function LayoutView({ layout, onChange }: LayoutViewProps) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const marks = useMarks();
  const [asked, setAsked] = useState<Asked>();
  const columns = layout.columns.map((column, at) => ({ column, at }));
  const ageRules = layout.ageRules ?? [];
  const rules = ageRules.map((rule, at) => ({ rule, at }));
  const nameOf = (key: string | null | undefined) => {
    const found = layout.columns.find((column) => column.key === key);
    return found ? bilingual(found.name) : key;
  };
  const choiceOf = ({ column, choice }: { column: string; choice: string }) => {
    const found = layout.columns.find(({ key }) => key === column)?.choices?.find(({ code }) => code === choice);
    return found ? bilingual(found.name) : choice;
  };
  const change = (next: Partial<Layout>) => onChange?.({ ...layout, ...next });
  return (
    <>
      <LineTable<{ column: Column; at: number }>
        label={t('listtype.columns')}
        rows={columns}
        columns={[
          {
            key: 'name',
            title: t('listtype.column'),
            render: ({ column }) => (
              <span>
                {bilingual(column.name)}
                {column.unit ? marks.inBrackets(bilingual(column.unit)) : ''}
                <span className="row-sub">{column.key}</span>
              </span>
            ),
          },
          { key: 'kind', title: t('listtype.kindLabel'), render: ({ column }) => t(`listtype.kind.${column.kind}`) },
          {
            key: 'required',
            title: t('listtype.required'),
            render: ({ column }) => t(column.required ? 'shared.yes' : 'shared.no'),
          },
          {
            key: 'meaning',
            title: t('listtype.meaningLabel'),
            render: ({ column }) => (column.meaning ? t(`listtype.meaning.${column.meaning}`) : '—'),
          },
          {
            key: 'choices',
            title: t('listtype.choices'),
            render: ({ column }) => (column.choices ?? []).map(({ name }) => bilingual(name)).join(marks.list) || '—',
          },
          ...(onChange
            ? [
                {
                  key: 'actions',
                  title: t('listtype.actions'),
                  render: ({ column, at }: { column: Column; at: number }) => (
                    <>
                      <Button type="link" size="small" onClick={() => setAsked({ what: 'column', at })}>
                        {t('shared.action.edit')}
                      </Button>
                      <Button
                        type="link"
                        size="small"
                        disabled={at === 0}
                        aria-label={t('listtype.upOf', { name: bilingual(column.name) })}
                        onClick={() => change({ columns: moved(layout.columns, at, at - 1) })}
                      >
                        {t('listtype.up')}
                      </Button>
                      <Button
                        type="link"
                        size="small"
                        danger
                        onClick={() => change({ columns: layout.columns.filter((_, index) => index !== at) })}
                      >
                        {t('listtype.remove')}
                      </Button>
                    </>
                  ),
                },
              ]
            : []),
        ]}
        {...(onChange
          ? { foot: <Button onClick={() => setAsked({ what: 'column' })}>{t('listtype.addColumn')}</Button> }
          : {})}
      />
      {(rules.length > 0 || onChange) && (
        <LineTable<{ rule: AgeRule; at: number }>
          label={t('listtype.ageRules')}
          rows={rules}
          columns={[
            {
              key: 'rule',
              title: t('listtype.ageRule'),
              render: ({ rule }) => t(`listtype.reckoned.${rule.reckoning}`, { years: rule.years }),
            },
            {
              key: 'demands',
              title: t('listtype.demands'),
              render: ({ rule }) => (rule.demands ? nameOf(rule.demands) : t('listtype.onlyThese')),
            },
            { key: 'message', title: t('listtype.message'), render: ({ rule }) => bilingual(rule.message) },
            { key: 'clause', title: t('listtype.clause'), render: ({ rule }) => rule.clause },
            ...(onChange
              ? [
                  {
                    key: 'actions',
                    title: t('listtype.actions'),
                    render: ({ at }: { rule: AgeRule; at: number }) => (
                      <>
                        <Button type="link" size="small" onClick={() => setAsked({ what: 'rule', at })}>
                          {t('shared.action.edit')}
                        </Button>
                        <Button
                          type="link"
                          size="small"
                          danger
                          onClick={() => change({ ageRules: ageRules.filter((_, index) => index !== at) })}
                        >
                          {t('listtype.remove')}
                        </Button>
                      </>
                    ),
                  },
                ]
              : []),
          ]}
          {...(onChange
            ? { foot: <Button onClick={() => setAsked({ what: 'rule' })}>{t('listtype.addRule')}</Button> }
            : {})}
        />
      )}
      {layout.target && (
        <p>
          {t('listtype.targetOf', {
            indicator: bilingual(layout.target.indicator),
            value: layout.target.value,
            year: layout.target.dueYear,
            clause: layout.target.clause,
          })}
          {layout.target.counts && t('listtype.targetCounts', { choice: choiceOf(layout.target.counts) })}
        </p>
      )}
      {asked?.what === 'column' && (
        <ColumnDialog
          {...(asked.at === undefined ? {} : { column: layout.columns[asked.at] as Column })}
          onClose={() => setAsked(undefined)}
          onTyped={(column) => change({ columns: replaced(layout.columns, asked.at, column) })}
        />
      )}
      {asked?.what === 'rule' && (
        <AgeRuleDialog
          columns={layout.columns}
          {...(asked.at === undefined ? {} : { rule: ageRules[asked.at] as AgeRule })}
          onClose={() => setAsked(undefined)}
          onTyped={(rule) => change({ ageRules: replaced(ageRules, asked.at, rule) })}
        />
      )}
    </>
  );
}
