import { Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ColumnDialog as Dialog } from '@/shared/columns/ColumnDialog';
import { columnOf, type TypedColumn, typedOf } from '@/shared/columns/column';
import { useOptions } from '@/shared/lib/enums';
import { type Column, type Kept, tables, valueKinds } from './model';

interface Typed extends TypedColumn<Column['kind']> {
  table?: string | null;
  personal?: boolean;
}

interface ColumnDialogProps {
  column?: Column;
  /** What may not change of it. */
  kept?: Kept;
  onClose: () => void;
  onTyped: (column: Column) => void;
}

/** A column of a sheet: it may be of a code table, and personal. */
export function ColumnDialog({ column, kept, onClose, onTyped }: ColumnDialogProps) {
  const { t } = useTranslation();
  const kinds = useOptions('sheettemplate.valueKind', valueKinds);
  const tableOptions = useOptions('sheettemplate.table', tables);
  return (
    <Dialog<Column['kind'], Typed>
      typed={column && { ...typedOf(column), table: column.table ?? null, personal: column.personal }}
      kinds={kinds}
      fixed={kept !== undefined}
      needed={kept?.required ?? false}
      {...(kept ? { explanation: t('sheettemplate.keptWords') } : {})}
      more={
        <Form.Item name="personal" valuePropName="checked" extra={t('sheettemplate.personalHint')}>
          <Checkbox>{t('sheettemplate.personal')}</Checkbox>
        </Form.Item>
      }
      moreOf={(kind) =>
        kind === 'CODE' ? (
          <Form.Item name="table" label={t('sheettemplate.tableLabel')}>
            <Select allowClear options={tableOptions} />
          </Form.Item>
        ) : undefined
      }
      onClose={onClose}
      onTyped={(typed) =>
        onTyped({
          ...columnOf(typed),
          table: typed.kind === 'CODE' ? (typed.table ?? null) : null,
          personal: typed.personal ?? false,
        })
      }
    />
  );
}
