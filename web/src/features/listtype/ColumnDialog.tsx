import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ColumnDialog as Dialog } from '@/shared/columns/ColumnDialog';
import { columnOf, type TypedColumn, typedOf } from '@/shared/columns/column';
import { useOptions } from '@/shared/lib/enums';
import { type Column, kinds, meanings } from './model';

interface Typed extends TypedColumn<Column['kind']> {
  meaning?: Column['meaning'];
}

interface ColumnDialogProps {
  column?: Column;
  onClose: () => void;
  onTyped: (column: Column) => void;
}

/** A column of a list: it may mean something that the library reckons with. */
export function ColumnDialog({ column, onClose, onTyped }: ColumnDialogProps) {
  const { t } = useTranslation();
  const kindOptions = useOptions('listtype.kind', kinds);
  const meaningOptions = useOptions('listtype.meaning', meanings);
  return (
    <Dialog<Column['kind'], Typed>
      typed={column && { ...typedOf(column), meaning: column.meaning ?? null }}
      kinds={kindOptions}
      more={
        <Form.Item name="meaning" label={t('listtype.meaningLabel')} extra={t('listtype.meaningHint')}>
          <Select allowClear options={meaningOptions} />
        </Form.Item>
      }
      onClose={onClose}
      onTyped={(typed) => onTyped({ ...columnOf(typed), meaning: typed.meaning ?? null })}
    />
  );
}
