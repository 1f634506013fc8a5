import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { moved } from '@/shared/lib/columns';
import { LineTable } from '@/shared/ui/LineTable';
import type { Column, Kept } from './model';

interface ColumnLinesProps {
  columns: Column[];
  kept: Kept[];
  onChange?: (columns: Column[]) => void;
  /** Asks for a new column, or for changes of one. */
  onAsk?: (at?: number) => void;
}

type Line = { column: Column; at: number };

/** The columns of a sheet, one a line. */
export function ColumnLines({ columns, kept, onChange, onAsk }: ColumnLinesProps) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const marks = useMarks();
  const isKept = ({ key }: Column) => kept.some((each) => each.key === key);
  const range = ({ least, most }: Column) =>
    least == null && most == null ? '—' : t('sheettemplate.rangeOf', { least: least ?? 0, most: most ?? '∞' });
  return (
    <LineTable<Line>
      label={t('sheettemplate.columns')}
      rows={columns.map((column, at) => ({ column, at }))}
      columns={[
        {
          key: 'name',
          title: t('sheettemplate.column'),
          render: ({ column }) => (
            <span>
              {bilingual(column.name)}
              {column.unit ? marks.inBrackets(bilingual(column.unit)) : ''}
              <span className="row-sub">
                {column.key}
                {isKept(column) ? ` · ${t('sheettemplate.kept')}` : ''}
                {column.personal ? ` · ${t('sheettemplate.personal')}` : ''}
              </span>
            </span>
          ),
        },
        {
          key: 'kind',
          title: t('sheettemplate.kindLabel'),
          render: ({ column }) => t(`sheettemplate.valueKind.${column.kind}`),
        },
        {
          key: 'required',
          title: t('sheettemplate.required'),
          render: ({ column }) => t(column.required ? 'shared.yes' : 'shared.no'),
        },
        { key: 'range', title: t('sheettemplate.range'), render: ({ column }) => range(column) },
        {
          key: 'choices',
          title: t('sheettemplate.choices'),
          render: ({ column }) =>
            column.table
              ? t(`sheettemplate.table.${column.table}`, { defaultValue: column.table })
              : (column.choices ?? []).map(({ name }) => bilingual(name)).join(marks.list) || '—',
        },
        ...(onChange && onAsk
          ? [
              {
                key: 'actions',
                title: t('sheettemplate.actions'),
                render: ({ column, at }: Line) => (
                  <>
                    <Button type="link" size="small" onClick={() => onAsk(at)}>
                      {t('shared.action.edit')}
                    </Button>
                    <Button
                      type="link"
                      size="small"
                      disabled={at === 0}
                      aria-label={t('sheettemplate.upOf', { name: bilingual(column.name) })}
                      onClick={() => onChange(moved(columns, at, at - 1))}
                    >
                      {t('sheettemplate.up')}
                    </Button>
                    {!isKept(column) && (
                      <Button
                        type="link"
                        size="small"
                        danger
                        onClick={() => onChange(columns.filter((_, index) => index !== at))}
                      >
                        {t('sheettemplate.remove')}
                      </Button>
                    )}
                  </>
                ),
              },
            ]
          : []),
      ]}
      {...(onAsk ? { foot: <Button onClick={() => onAsk()}>{t('sheettemplate.addColumn')}</Button> } : {})}
    />
  );
}
