import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { choicesOf, choicesText } from '@/shared/lib/columns';
import { useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { type Column, type Kept, tables, valueKinds } from './model';

interface Typed {
  key: string;
  zh: string;
  en: string;
  kind: Column['kind'];
  table?: string | null;
  required?: boolean;
  personal?: boolean;
  unitZh?: string;
  unitEn?: string;
  choices?: string;
  least?: number | null;
  most?: number | null;
  hintZh?: string;
  hintEn?: string;
}

const numbers: Column['kind'][] = ['INTEGER', 'DECIMAL', 'MONEY'];

const words = (zh: string | undefined, en: string | undefined) =>
  zh?.trim() ? { zh: zh.trim(), en: en?.trim() || zh.trim() } : null;

function columnOf(typed: Typed): Column {
  const isNumber = numbers.includes(typed.kind);
  return {
    key: typed.key,
    name: { zh: typed.zh, en: typed.en },
    kind: typed.kind,
    table: typed.kind === 'CODE' ? (typed.table ?? null) : null,
    required: typed.required ?? false,
    personal: typed.personal ?? false,
    unit: isNumber ? words(typed.unitZh, typed.unitEn) : null,
    choices: typed.kind === 'CHOICE' ? choicesOf(typed.choices ?? '') : [],
    least: isNumber ? (typed.least ?? null) : null,
    most: isNumber ? (typed.most ?? null) : null,
    hint: words(typed.hintZh, typed.hintEn),
  };
}

function typedOf(column: Column): Partial<Typed> {
  return {
    key: column.key,
    zh: column.name.zh,
    en: column.name.en,
    kind: column.kind,
    table: column.table ?? null,
    required: column.required,
    personal: column.personal,
    unitZh: column.unit?.zh ?? '',
    unitEn: column.unit?.en ?? '',
    choices: choicesText(column.choices ?? []),
    least: column.least ?? null,
    most: column.most ?? null,
    hintZh: column.hint?.zh ?? '',
    hintEn: column.hint?.en ?? '',
  };
}

interface ColumnDialogProps {
  column?: Column;
  /** What may not change of it. */
  kept?: Kept;
  onClose: () => void;
  onTyped: (column: Column) => void;
}

/** What only columns of this kind have. */
function PartsOfKind({ kind }: { kind: Column['kind'] }) {
  const { t } = useTranslation();
  const tableOptions = useOptions('sheettemplate.table', tables);
  if (kind === 'CODE') {
    return (
      <Form.Item name="table" label={t('sheettemplate.tableLabel')}>
        <Select allowClear options={tableOptions} />
      </Form.Item>
    );
  }
  if (kind === 'CHOICE') {
    return (
      <Form.Item name="choices" label={t('sheettemplate.choices')} extra={t('sheettemplate.choicesHint')}>
        <Input.TextArea rows={3} />
      </Form.Item>
    );
  }
  return (
    numbers.includes(kind) && (
      <>
        <Form.Item name="unitZh" label={t('sheettemplate.unitZh')}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name="unitEn" label={t('sheettemplate.unitEn')}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name="least" label={t('sheettemplate.least')}>
          <InputNumber className="full-width" min={0} controls={false} />
        </Form.Item>
        <Form.Item name="most" label={t('sheettemplate.most')}>
          <InputNumber className="full-width" min={0} controls={false} />
        </Form.Item>
      </>
    )
  );
}

/** Asks for a column; it is stored with the draft. */
export function ColumnDialog({ column, kept, onClose, onTyped }: ColumnDialogProps) {
  const { t } = useTranslation();
  const kindOptions = useOptions('sheettemplate.valueKind', valueKinds);
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <ActionDialog<Typed>
      open
      width={680}
      title={t(column ? 'sheettemplate.changeColumn' : 'sheettemplate.addColumn')}
      {...(kept ? { explanation: t('sheettemplate.keptWords') } : {})}
      confirm={t('sheettemplate.take')}
      initialValues={column ? typedOf(column) : { kind: 'TEXT' }}
      onClose={onClose}
      onConfirm={async (typed) => onTyped(columnOf(typed))}
    >
      {() => (
        <>
          <Form.Item name="zh" label={t('sheettemplate.zh')} rules={required(t('sheettemplate.zh'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="en" label={t('sheettemplate.en')} rules={required(t('sheettemplate.en'))}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name="key" label={t('sheettemplate.key')} rules={required(t('sheettemplate.key'))}>
            <Input maxLength={40} disabled={kept !== undefined} />
          </Form.Item>
          <Form.Item name="kind" label={t('sheettemplate.kindLabel')} rules={required(t('sheettemplate.kindLabel'))}>
            <Select options={kindOptions} disabled={kept !== undefined} />
          </Form.Item>
          <Form.Item name="required" valuePropName="checked">
            <Checkbox disabled={kept?.required ?? false}>{t('sheettemplate.required')}</Checkbox>
          </Form.Item>
          <Form.Item name="personal" valuePropName="checked" extra={t('sheettemplate.personalHint')}>
            <Checkbox>{t('sheettemplate.personal')}</Checkbox>
          </Form.Item>
          <Form.Item noStyle dependencies={['kind']}>
            {({ getFieldValue }) => <PartsOfKind kind={getFieldValue('kind')} />}
          </Form.Item>
          <Form.Item name="hintZh" label={t('sheettemplate.hintZh')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="hintEn" label={t('sheettemplate.hintEn')}>
            <Input maxLength={300} />
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}
