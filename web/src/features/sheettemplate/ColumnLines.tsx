import { useTranslation } from 'react-i18next';
import { ColumnLines as Lines } from '@/shared/columns/ColumnLines';
import type { Column, Kept } from './model';

interface ColumnLinesProps {
  columns: Column[];
  kept: Kept[];
  onChange?: (columns: Column[]) => void;
  /** Asks for a new column, or for changes of one. */
  onAsk?: (at?: number) => void;
}

/** The columns of a sheet, one a line. */
export function ColumnLines({ kept, ...lines }: ColumnLinesProps) {
  const { t } = useTranslation();
  const isKept = ({ key }: Column) => kept.some((each) => each.key === key);
  return (
    <Lines<Column['kind'], Column>
      {...lines}
      kindOf={({ kind }) => t(`sheettemplate.valueKind.${kind}`)}
      noteOf={(column) =>
        (isKept(column) ? ` · ${t('sheettemplate.kept')}` : '') +
        (column.personal ? ` · ${t('sheettemplate.personal')}` : '')
      }
      choicesOf={({ table }) => (table ? t(`sheettemplate.table.${table}`, { defaultValue: table }) : undefined)}
      isKept={isKept}
      more={{
        key: 'range',
        title: t('sheettemplate.range'),
        render: ({ least, most }) =>
          least == null && most == null ? '—' : t('sheettemplate.rangeOf', { least: least ?? 0, most: most ?? '∞' }),
      }}
    />
  );
}
