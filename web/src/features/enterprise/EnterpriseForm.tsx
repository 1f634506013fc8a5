import { Alert, Button, Checkbox, Form, Input, Select } from 'antd';
import type { Rule } from 'antd/es/form';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem, type Violation } from '@/shared/api/problem';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { useCountyOptions } from '@/shared/codes/counties';
import { useMarks } from '@/shared/i18n/marks';
import { useOptions } from '@/shared/lib/enums';
import { useKeptDraft } from '@/shared/lib/useKeptDraft';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { applyViolations, forgetViolations } from '@/shared/ui/applyViolations';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import type { FieldReason } from '@/shared/ui/ReturnDialog';
import { StaleNotice } from '@/shared/ui/StaleNotice';
import { type EnterpriseInput, sizeClasses } from './model';
import { type UsccFault, usccDoubt, usccFault } from './uscc';

interface EnterpriseFormProps {
  draftKey: string;
  version: number;
  initial: Partial<EnterpriseInput>;
  reasons: FieldReason[];
  confirm: string;
  onSend: (input: EnterpriseInput) => Promise<unknown>;
}

/** Registers an enterprise, or mends what was returned; what is typed is kept in this tab until it is sent. */
export function EnterpriseForm({ draftKey, version, initial, reasons, confirm, onSend }: EnterpriseFormProps) {
  const { t } = useTranslation();
  const marks = useMarks();
  const [form] = Form.useForm<EnterpriseInput>();
  const { restored, older, keep, forget, putBack, discard } = useKeptDraft({ key: draftKey, version }, form);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ problem: Problem; left: Violation[] }>();
  const sizes = useOptions('enterprise.size', sizeClasses);
  const counties = useCountyOptions();

  const send = async (input: EnterpriseInput) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const typed = withoutEmpty({ ...input, aboveScale: input.aboveScale ?? false });
      await onSend({ ...typed, uscc: (typed.uscc ?? '').toUpperCase() });
      forget();
    } catch (error) {
      const problem = asProblem(error);
      setRefusal({ problem, left: applyViolations(form, problem) });
    } finally {
      setBusy(false);
    }
  };

  const told = (fault: UsccFault | undefined): Promise<void> =>
    fault ? Promise.reject(new Error(t(`enterprise.uscc.${fault.text}`, fault.words))) : Promise.resolve();

  const reasonOf = (field: string) => {
    const reason = reasons.find((each) => each.field === field)?.reason;
    return reason && <span className="field-reason">{reason}</span>;
  };
  const item = (name: keyof EnterpriseInput, input: ReactNode, required = true, more: Rule[] = []) => (
    <Form.Item
      name={name}
      label={t(`enterprise.f.${name}`)}
      extra={reasonOf(name)}
      validateFirst
      rules={[
        ...(required ? [{ required: true, message: t('shared.required', { field: t(`enterprise.f.${name}`) }) }] : []),
        ...more,
      ]}
    >
      {input}
    </Form.Item>
  );

  return (
    <Form<EnterpriseInput>
      form={form}
      layout="vertical"
      initialValues={{ aboveScale: false, ...initial }}
      onValuesChange={(values) => {
        forgetViolations(form, values);
        keep();
      }}
      onFinish={(input) => void send(input)}
      scrollToFirstError={{ block: 'center' }}
    >
      <DraftNotice restored={restored} older={older} onPutBack={putBack} onDiscard={discard} />
      {refusal?.problem.isStale && <StaleNotice />}
      {refusal && !refusal.problem.isStale && (
        <div role="alert">
          <Alert
            className="alert-gap"
            type="error"
            showIcon
            title={refusal.problem.detail || refusal.problem.title || t('shared.problem.failedHint')}
            description={refusal.left.map((violation) => violation.message).join(marks.semicolon) || undefined}
          />
        </div>
      )}
      <div className="form-grid">
        {item('name', <Input maxLength={100} autoComplete="organization" />)}
        {item('uscc', <Input maxLength={18} className="figure" />, true, [
          { validator: (_, typed?: string) => told(usccFault(typed ?? '')) },
          { warningOnly: true, validator: (_, typed?: string) => told(usccDoubt(typed ?? '')) },
        ])}
        {item('county', <Select options={counties} />)}
        {item('industry', <CodeSelect table="industries" />)}
        {item('sizeClass', <Select options={sizes} />)}
        {item('address', <Input maxLength={200} autoComplete="street-address" />)}
        {item('contactName', <Input maxLength={50} autoComplete="name" />)}
        {item('contactPhone', <Input maxLength={20} inputMode="tel" autoComplete="tel" />)}
        {item('contactEmail', <Input maxLength={100} type="email" autoComplete="email" />, false)}
      </div>
      <Form.Item name="aboveScale" valuePropName="checked">
        <Checkbox>{t('enterprise.aboveScaleWords')}</Checkbox>
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {confirm}
      </Button>
    </Form>
  );
}
