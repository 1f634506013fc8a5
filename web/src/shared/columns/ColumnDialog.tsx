import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { isNumber, type TypedColumn } from './column';

interface ColumnDialogProps<Kind extends string, Typed extends TypedColumn<Kind>> {
  /** What it says now; nothing of a new one. */
  typed: Partial<Typed> | undefined;
  kinds: Option[];
  /** Its key and kind stay. */
  fixed?: boolean;
  /** It stays required. */
  needed?: boolean;
  explanation?: string;
  /** What only some columns are asked for. */
  more?: ReactNode;
  /** What only columns of some kind are asked for. */
  moreOf?: (kind: Kind) => ReactNode;
  onClose: () => void;
  onTyped: (typed: Typed) => void;
}

/** Asks for a column; it is stored with the draft. */
export function ColumnDialog<Kind extends string, Typed extends TypedColumn<Kind>>(
  props: ColumnDialogProps<Kind, Typed>,
) {
  const { typed, kinds, fixed = false, needed = false, explanation, more, moreOf, onClose, onTyped } = props;
  const { t } = useTranslation();
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <ActionDialog<Typed>
      open
      width={680}
      title={t(typed ? 'shared.column.change' : 'shared.column.add')}
      {...(explanation ? { explanation } : {})}
      confirm={t('shared.column.take')}
      initialValues={(typed ?? { kind: 'TEXT' }) as Typed}
      onClose={onClose}
      onConfirm={async (now) => onTyped(now)}
    >
      {() => (
        <>
          <Form.Item name="zh" label={t('shared.column.zh')} rules={required(t('shared.column.zh'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="en" label={t('shared.column.en')} rules={required(t('shared.column.en'))}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name="key" label={t('shared.column.key')} rules={required(t('shared.column.key'))}>
            <Input maxLength={40} disabled={fixed} />
          </Form.Item>
          <Form.Item name="kind" label={t('shared.column.kind')} rules={required(t('shared.column.kind'))}>
            <Select options={kinds} disabled={fixed} />
          </Form.Item>
          <Form.Item name="required" valuePropName="checked">
            <Checkbox disabled={needed}>{t('shared.column.required')}</Checkbox>
          </Form.Item>
          {more}
          <Form.Item noStyle dependencies={['kind']}>
            {({ getFieldValue }) => {
              const kind = getFieldValue('kind') as Kind;
              return moreOf?.(kind) ?? <PartsOf kind={kind} />;
            }}
          </Form.Item>
          <Form.Item name="hintZh" label={t('shared.column.hintZh')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="hintEn" label={t('shared.column.hintEn')}>
            <Input maxLength={300} />
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}

/** What only columns of this kind have. */
function PartsOf({ kind }: { kind: string }) {
  const { t } = useTranslation();
  if (kind === 'CHOICE') {
    return (
      <Form.Item name="choices" label={t('shared.column.choices')} extra={t('shared.column.choicesHint')}>
        <Input.TextArea rows={3} />
      </Form.Item>
    );
  }
  return (
    isNumber(kind) && (
      <>
        <Form.Item name="unitZh" label={t('shared.column.unitZh')}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name="unitEn" label={t('shared.column.unitEn')}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name="least" label={t('shared.column.least')}>
          <InputNumber className="full-width" min={0} controls={false} />
        </Form.Item>
        <Form.Item name="most" label={t('shared.column.most')}>
          <InputNumber className="full-width" min={0} controls={false} />
        </Form.Item>
      </>
    )
  );
}
