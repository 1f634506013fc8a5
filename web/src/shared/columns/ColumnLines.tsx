import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { moved } from '@/shared/lib/columns';
import { type LineColumn, LineTable } from '@/shared/ui/LineTable';
import type { AskedColumn } from './column';

interface ColumnLinesProps<Kind extends string, Column extends AskedColumn<Kind>> {
  columns: Column[];
  kindOf: (column: Column) => string;
  /** What else stands under the name. */
  noteOf?: (column: Column) => string;
  /** What may be chosen, where a column says it otherwise than by its choices. */
  choicesOf?: (column: Column) => string | undefined;
  /** Whether it may not go. */
  isKept?: (column: Column) => boolean;
  /** A further column of the table. */
  more?: { key: string; title: string; render: (column: Column) => string };
  onChange?: (columns: Column[]) => void;
  /** Asks for a new column, or for changes of one. */
  onAsk?: (at?: number) => void;
}

interface Line<Column> {
  column: Column;
  at: number;
}

/** The columns of a sheet or a list, one a line. */
export function ColumnLines<Kind extends string, Column extends AskedColumn<Kind>>(
  props: ColumnLinesProps<Kind, Column>,
) {
  const { columns, kindOf, noteOf, choicesOf, isKept, more, onChange, onAsk } = props;
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const marks = useMarks();
  const actions: LineColumn<Line<Column>> = {
    key: 'actions',
    title: t('shared.column.actions'),
    render: ({ column, at }) => (
      <>
        <Button type="link" size="small" onClick={() => onAsk?.(at)}>
          {t('shared.action.edit')}
        </Button>
        <Button
          type="link"
          size="small"
          disabled={at === 0}
          aria-label={t('shared.column.upOf', { name: bilingual(column.name) })}
          onClick={() => onChange?.(moved(columns, at, at - 1))}
        >
          {t('shared.column.up')}
        </Button>
        {!isKept?.(column) && (
          <Button
            type="link"
            size="small"
            danger
            onClick={() => onChange?.(columns.filter((_, index) => index !== at))}
          >
            {t('shared.column.remove')}
          </Button>
        )}
      </>
    ),
  };
  return (
    <LineTable<Line<Column>>
      label={t('shared.column.all')}
      rows={columns.map((column, at) => ({ column, at }))}
      columns={[
        {
          key: 'name',
          title: t('shared.column.one'),
          render: ({ column }) => (
            <span>
              {bilingual(column.name)}
              {column.unit ? marks.inBrackets(bilingual(column.unit)) : ''}
              <span className="row-sub">
                {column.key}
                {noteOf?.(column)}
              </span>
            </span>
          ),
        },
        { key: 'kind', title: t('shared.column.kind'), render: ({ column }) => kindOf(column) },
        {
          key: 'required',
          title: t('shared.column.required'),
          render: ({ column }) => t(column.required ? 'shared.yes' : 'shared.no'),
        },
        ...(more ? [{ ...more, render: ({ column }: Line<Column>) => more.render(column) }] : []),
        {
          key: 'choices',
          title: t('shared.column.choices'),
          render: ({ column }) =>
            choicesOf?.(column) ?? ((column.choices ?? []).map(({ name }) => bilingual(name)).join(marks.list) || '—'),
        },
        ...(onChange && onAsk ? [actions] : []),
      ]}
      {...(onAsk ? { foot: <Button onClick={() => onAsk()}>{t('shared.column.add')}</Button> } : {})}
    />
  );
}
