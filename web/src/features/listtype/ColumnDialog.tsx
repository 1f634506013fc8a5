import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { choicesOf, choicesText } from '@/shared/lib/columns';
import { useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { type Column, kinds, meanings } from './model';

interface Typed {
  key: string;
  zh: string;
  en: string;
  kind: Column['kind'];
  required?: boolean;
  meaning?: Column['meaning'];
  unitZh?: string;
  unitEn?: string;
  choices?: string;
  least?: number | null;
  most?: number | null;
  hintZh?: string;
  hintEn?: string;
}

const words = (zh: string | undefined, en: string | undefined) =>
  zh?.trim() ? { zh: zh.trim(), en: en?.trim() || zh.trim() } : null;

function columnOf(typed: Typed): Column {
  return {
    key: typed.key,
    name: { zh: typed.zh, en: typed.en },
    kind: typed.kind,
    required: typed.required ?? false,
    meaning: typed.meaning ?? null,
    unit: words(typed.unitZh, typed.unitEn),
    choices: typed.kind === 'CHOICE' ? choicesOf(typed.choices ?? '') : [],
    least: typed.least ?? null,
    most: typed.most ?? null,
    hint: words(typed.hintZh, typed.hintEn),
  };
}

function typedOf(column: Column): Partial<Typed> {
  return {
    key: column.key,
    zh: column.name.zh,
    en: column.name.en,
    kind: column.kind,
    required: column.required,
    meaning: column.meaning ?? null,
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
  onClose: () => void;
  onTyped: (column: Column) => void;
}

/** Asks for a column; it is stored with the draft. */
export function ColumnDialog({ column, onClose, onTyped }: ColumnDialogProps) {
  const { t } = useTranslation();
  const kindOptions = useOptions('listtype.kind', kinds);
  const meaningOptions = useOptions('listtype.meaning', meanings);
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <ActionDialog<Typed>
      open
      width={680}
      title={t(column ? 'listtype.changeColumn' : 'listtype.addColumn')}
      confirm={t('listtype.take')}
      initialValues={column ? typedOf(column) : { kind: 'TEXT' }}
      onClose={onClose}
      onConfirm={async (typed) => onTyped(columnOf(typed))}
    >
      {() => (
        <>
          <Form.Item name="zh" label={t('listtype.zh')} rules={required(t('listtype.zh'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="en" label={t('listtype.en')} rules={required(t('listtype.en'))}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name="key" label={t('listtype.key')} rules={required(t('listtype.key'))}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="kind" label={t('listtype.kindLabel')} rules={required(t('listtype.kindLabel'))}>
            <Select options={kindOptions} />
          </Form.Item>
          <Form.Item name="required" valuePropName="checked">
            <Checkbox>{t('listtype.required')}</Checkbox>
          </Form.Item>
          <Form.Item name="meaning" label={t('listtype.meaningLabel')} extra={t('listtype.meaningHint')}>
            <Select allowClear options={meaningOptions} />
          </Form.Item>
          <Form.Item name="unitZh" label={t('listtype.unitZh')}>
            <Input maxLength={20} />
          </Form.Item>
          <Form.Item name="unitEn" label={t('listtype.unitEn')}>
            <Input maxLength={20} />
          </Form.Item>
          <Form.Item name="choices" label={t('listtype.choices')} extra={t('listtype.choicesHint')}>
            <Input.TextArea rows={3} />
          </Form.Item>
          <Form.Item name="least" label={t('listtype.least')}>
            <InputNumber className="full-width" min={0} controls={false} />
          </Form.Item>
          <Form.Item name="most" label={t('listtype.most')}>
            <InputNumber className="full-width" min={0} controls={false} />
          </Form.Item>
          <Form.Item name="hintZh" label={t('listtype.hintZh')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="hintEn" label={t('listtype.hintEn')}>
            <Input maxLength={300} />
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}
