import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SupplyDemand } from '@/shared/api/schemas';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { city } from '@/shared/codes/counties';
import { codeTable } from '@/shared/codes/fetchCodes';
import { useBilingual, useMarks } from '@/shared/i18n/marks';

type Column = SupplyDemand['TemplateColumn'];

/**
 * The fields of a sheet's row, one per column. Each value is typed as text: the service reads it as it reads a workbook's cell, so that
 * form and workbook take and refuse the same. `within` is the part of the form's values that holds them.
 */
export function SheetFields({ columns, within }: { columns: readonly Column[]; within?: string }) {
  const bilingual = useBilingual();
  const marks = useMarks();
  return (
    <div className="form-grid">
      {columns.map((column) => (
        <Form.Item
          key={column.key}
          name={within ? [within, column.key] : column.key}
          label={bilingual(column.name) + (column.unit ? marks.inBrackets(bilingual(column.unit)) : '')}
          required={column.required}
          {...(column.hint ? { extra: bilingual(column.hint) } : {})}
        >
          <Value column={column} />
        </Form.Item>
      ))}
    </div>
  );
}

/** What a form item hands to its field. */
interface Field {
  id?: string;
  value?: string;
  onChange?: (value: unknown) => void;
}

function Value({ column, ...field }: { column: Column } & Field) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  if (column.kind === 'CHOICE' || column.kind === 'YES_NO') {
    const options =
      column.kind === 'CHOICE'
        ? (column.choices ?? []).map(({ code, name }) => ({ value: code, label: bilingual(name) }))
        : [
            { value: 'true', label: t('shared.yes') },
            { value: 'false', label: t('shared.no') },
          ];
    return <Select allowClear options={options} {...field} />;
  }
  const table = column.kind === 'CODE' ? codeTable(column.table) : undefined;
  if (table) {
    return <CodeSelect table={table} {...(table === 'divisions' ? { parent: city } : {})} {...field} />;
  }
  const numeric = column.kind === 'INTEGER' || column.kind === 'DECIMAL' || column.kind === 'MONEY';
  return (
    <Input
      maxLength={1000}
      {...(numeric ? { inputMode: 'decimal' as const } : {})}
      {...placeholder(column.kind, t)}
      {...field}
    />
  );
}

function placeholder(kind: Column['kind'], t: (key: string) => string): { placeholder?: string } {
  return kind === 'DATE' || kind === 'MONTH' || kind === 'YEAR' ? { placeholder: t(`shared.typed.${kind}`) } : {};
}
