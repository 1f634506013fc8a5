import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { useCountyOptions } from '@/shared/codes/counties';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { DateInput } from '@/shared/ui/Dates';
import { MoneyInput } from '@/shared/ui/Money';
import type { Column } from './model';

/** The web form of a layout: one field a column, under `values` as the service names them. */
export function ItemFields({ columns }: { columns: readonly Column[] }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const marks = useMarks();
  return columns.map((column) => {
    const label = bilingual(column.name);
    const unit = column.unit && column.kind !== 'MONEY' ? marks.inBrackets(bilingual(column.unit)) : '';
    return (
      <Form.Item
        key={column.key}
        name={['values', column.key]}
        label={label + unit}
        extra={column.hint ? bilingual(column.hint) : undefined}
        rules={column.required ? [{ required: true, message: t('shared.required', { field: label }) }] : []}
      >
        <Field column={column} />
      </Form.Item>
    );
  });
}

interface FieldProps {
  column: Column;
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
}

/** Holds every value as the text that the service takes. */
function Field({ column, value = null, onChange, ...rest }: FieldProps): ReactNode {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const counties = useCountyOptions();
  const change = (typed: string | number | null | undefined) =>
    onChange?.(typed === null || typed === undefined ? null : String(typed));
  switch (column.kind) {
    case 'INTEGER':
    case 'DECIMAL':
      return (
        <InputNumber<string>
          {...rest}
          stringMode
          className="full-width"
          controls={false}
          value={value}
          onChange={change}
        />
      );
    case 'MONEY':
      return <MoneyInput {...rest} value={value === null ? null : Number(value)} onChange={change} />;
    case 'DATE':
      return <DateInput {...rest} value={value} onChange={change} />;
    case 'CHOICE':
      return (
        <Select
          {...rest}
          allowClear
          value={value}
          onChange={change}
          options={(column.choices ?? []).map((choice) => ({ value: choice.code, label: bilingual(choice.name) }))}
        />
      );
    case 'YES_NO':
      return (
        <Select
          {...rest}
          allowClear
          value={value}
          onChange={change}
          options={['true', 'false'].map((code) => ({
            value: code,
            label: t(code === 'true' ? 'shared.yes' : 'shared.no'),
          }))}
        />
      );
    case 'COUNTY':
      return <Select {...rest} allowClear value={value} onChange={change} options={counties} />;
    case 'INDUSTRY':
      return (
        <CodeSelect
          {...rest}
          table="industries"
          value={value}
          onChange={(code) => change(Array.isArray(code) ? code[0] : code)}
        />
      );
    default:
      return <Input {...rest} maxLength={500} value={value ?? ''} onChange={(event) => change(event.target.value)} />;
  }
}
