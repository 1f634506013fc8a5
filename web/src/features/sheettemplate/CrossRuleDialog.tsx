import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { type Option, useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { type Column, checks, isAskedFor, isCompared, type Rule } from './model';

interface Typed {
  when?: string | null;
  left: string[];
  check: Rule['check'];
  right?: string[];
  factor?: number | null;
  zh: string;
  en: string;
}

const between = ' = ';

function ruleOf({ when, left, check, right, factor, zh, en }: Typed): Rule {
  const [column = '', value = ''] = (when ?? '').split(between);
  const filled = check === 'FILLED';
  return {
    when: when ? { column, value } : null,
    left,
    check,
    right: filled ? [] : (right ?? []),
    factor: filled ? null : (factor ?? null),
    message: { zh, en },
  };
}

function typedOf(rule: Rule): Partial<Typed> {
  return {
    when: rule.when ? rule.when.column + between + rule.when.value : null,
    left: rule.left,
    check: rule.check,
    right: rule.right ?? [],
    factor: rule.factor ?? null,
    zh: rule.message.zh,
    en: rule.message.en,
  };
}

interface CrossRuleDialogProps {
  columns: Column[];
  rule?: Rule;
  onClose: () => void;
  onTyped: (rule: Rule) => void;
}

/** Asks for a rule across columns; it is stored with the draft. */
export function CrossRuleDialog({ columns, rule, onClose, onTyped }: CrossRuleDialogProps) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const checkOptions = useOptions('sheettemplate.check', checks);
  const whenOptions = useWhenOptions(columns);
  const optionOf = (column: Column): Option => ({ value: column.key, label: bilingual(column.name) });
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <ActionDialog<Typed>
      open
      width={680}
      title={t('sheettemplate.rule')}
      explanation={t('sheettemplate.ruleWords')}
      confirm={t('sheettemplate.take')}
      initialValues={rule ? typedOf(rule) : { check: 'AT_MOST' }}
      onClose={onClose}
      onConfirm={async (typed) => onTyped(ruleOf(typed))}
    >
      {() => (
        <>
          <Form.Item name="when" label={t('sheettemplate.when')} extra={t('sheettemplate.whenHint')}>
            <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={whenOptions} />
          </Form.Item>
          <Form.Item
            name="left"
            label={t('sheettemplate.left')}
            extra={t('sheettemplate.leftHint')}
            rules={required(t('sheettemplate.left'))}
          >
            <Select mode="multiple" options={columns.map(optionOf)} />
          </Form.Item>
          <Form.Item name="check" label={t('sheettemplate.checkLabel')} rules={required(t('sheettemplate.checkLabel'))}>
            <Select options={checkOptions} />
          </Form.Item>
          <Form.Item name="right" label={t('sheettemplate.right')} extra={t('sheettemplate.rightHint')}>
            <Select mode="multiple" options={columns.filter(isCompared).map(optionOf)} />
          </Form.Item>
          <Form.Item name="factor" label={t('sheettemplate.factor')} extra={t('sheettemplate.factorHint')}>
            <InputNumber className="full-width" min={0} controls={false} />
          </Form.Item>
          <Form.Item name="zh" label={t('sheettemplate.messageZh')} rules={required(t('sheettemplate.messageZh'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="en" label={t('sheettemplate.messageEn')} rules={required(t('sheettemplate.messageEn'))}>
            <Input maxLength={300} />
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}

/** Each value that a condition may ask for. */
function useWhenOptions(columns: Column[]): Option[] {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  return columns.filter(isAskedFor).flatMap((column) => {
    const values =
      column.kind === 'YES_NO'
        ? [
            { code: 'true', said: t('shared.yes') },
            { code: 'false', said: t('shared.no') },
          ]
        : (column.choices ?? []).map(({ code, name }) => ({ code, said: bilingual(name) }));
    return values.map(({ code, said }) => ({
      value: column.key + between + code,
      label: bilingual(column.name) + between + said,
    }));
  });
}
