import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnLines } from '@/shared/columns/ColumnLines';
import { useBilingual } from '@/shared/i18n/marks';
import { replaced } from '@/shared/lib/columns';
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
  const [asked, setAsked] = useState<Asked>();
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
      <ColumnLines<Column['kind'], Column>
        columns={layout.columns}
        kindOf={({ kind }) => t(`listtype.kind.${kind}`)}
        more={{
          key: 'meaning',
          title: t('listtype.meaningLabel'),
          render: ({ meaning }) => (meaning ? t(`listtype.meaning.${meaning}`) : '—'),
        }}
        {...(onChange
          ? {
              onChange: (columns: Column[]) => change({ columns }),
              onAsk: (at?: number) => setAsked(at === undefined ? { what: 'column' } : { what: 'column', at }),
            }
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
