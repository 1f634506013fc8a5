import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { type AgeRule, type Column, reckonings } from './model';

interface Typed {
  years: number;
  reckoning: AgeRule['reckoning'];
  demands?: string | null;
  clause: string;
  zh: string;
  en: string;
}

interface AgeRuleDialogProps {
  columns: Column[];
  rule?: AgeRule;
  onClose: () => void;
  onTyped: (rule: AgeRule) => void;
}

/** Asks for a rule about age; it is stored with the draft. */
export function AgeRuleDialog({ columns, rule, onClose, onTyped }: AgeRuleDialogProps) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const reckoningOptions = useOptions('listtype.reckoning', reckonings);
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <ActionDialog<Typed>
      open
      title={t('listtype.ageRule')}
      explanation={t('listtype.ageWords')}
      confirm={t('listtype.take')}
      initialValues={
        rule
          ? { ...rule, demands: rule.demands ?? null, zh: rule.message.zh, en: rule.message.en }
          : { years: 15, reckoning: 'AT_LEAST' }
      }
      onClose={onClose}
      onConfirm={async ({ zh, en, ...rest }) =>
        onTyped({ ...rest, demands: rest.demands ?? null, message: { zh, en } })
      }
    >
      {() => (
        <>
          <Form.Item
            name="reckoning"
            label={t('listtype.reckoningLabel')}
            rules={required(t('listtype.reckoningLabel'))}
          >
            <Select options={reckoningOptions} />
          </Form.Item>
          <Form.Item name="years" label={t('listtype.years')} rules={required(t('listtype.years'))}>
            <InputNumber className="full-width" min={1} max={100} precision={0} controls={false} />
          </Form.Item>
          <Form.Item name="demands" label={t('listtype.demands')} extra={t('listtype.demandsHint')}>
            <Select
              allowClear
              options={columns.map((column) => ({ value: column.key, label: bilingual(column.name) }))}
            />
          </Form.Item>
          <Form.Item name="clause" label={t('listtype.clause')} rules={required(t('listtype.clause'))}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name="zh" label={t('listtype.messageZh')} rules={required(t('listtype.messageZh'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="en" label={t('listtype.messageEn')} rules={required(t('listtype.messageEn'))}>
            <Input maxLength={300} />
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}
