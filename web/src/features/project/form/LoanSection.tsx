import { Checkbox, Form, Input, InputNumber, Switch } from 'antd';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { plainNumber } from '@/shared/lib/plainNumber';
import { DateInput } from '@/shared/ui/Dates';
import { MoneyInput } from '@/shared/ui/Money';
import { Field } from './Field';
import { FormPurpose } from './purpose';
import { SectionReason } from './SectionReason';

export function EffectSection() {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      <div className="span-3">
        <SectionReason field="effect" parts={false} />
      </div>
      <Field name={['effect', 'tceSaved']}>
        <InputNumber
          className="full-width"
          min={0}
          precision={2}
          formatter={plainNumber}
          suffix={t('project.unit.tce')}
          controls={false}
        />
      </Field>
      <Field name={['effect', 'co2Reduced']}>
        <InputNumber
          className="full-width"
          min={0}
          precision={2}
          formatter={plainNumber}
          suffix={t('project.unit.co2')}
          controls={false}
        />
      </Field>
      <div />
      <Field name={['effect', 'capacity']} span={3}>
        <Input.TextArea rows={2} maxLength={500} />
      </Field>
      <Field name={['effect', 'safety']} span={3}>
        <Input.TextArea rows={2} maxLength={500} />
      </Field>
    </div>
  );
}

export function LoanSection() {
  const { t } = useTranslation();
  const wanted = Form.useWatch<boolean | undefined>('wantsLoan');
  return (
    <>
      <SectionReason field="loan" parts={false} />
      <SectionReason field="consent" />
      <Form.Item name="wantsLoan" valuePropName="checked" label={t('project.f.wantsLoan')}>
        <Switch />
      </Form.Item>
      {wanted && (
        <div className="form-grid">
          <Field name={['loan', 'amount']} word="loanAmount" required>
            <MoneyInput />
          </Field>
          <Field name={['loan', 'termMonths']} required>
            <InputNumber className="full-width" min={1} max={600} precision={0} suffix={t('project.unit.months')} />
          </Field>
          <Field name={['loan', 'latestRate']} hint={t('project.rateHint')}>
            <InputNumber className="full-width" min={0} max={24} step={0.05} formatter={plainNumber} suffix="%" />
          </Field>
          <Field name={['loan', 'use']} span={3}>
            <Input.TextArea rows={2} maxLength={500} />
          </Field>
          <Field name={['loan', 'guarantee']} span={3}>
            <Input.TextArea rows={2} maxLength={500} />
          </Field>
          <Field name={['loan', 'intendedBanks']} span={3} hint={t('project.banksHint')}>
            <CodeSelect table="banks" prefix="bank-" multiple maxCount={3} />
          </Field>
          <Consent />
        </div>
      )}
    </>
  );
}

function Consent() {
  const { t } = useTranslation();
  const given = Form.useWatch<boolean | undefined>(['consent', 'given']);
  if (use(FormPurpose) === 'change') {
    return <p className="muted span-3">{t('project.changeRequest.consentApart')}</p>;
  }
  return (
    <>
      <Field name={['consent', 'given']} word="consent" span={2} valuePropName="checked">
        <Checkbox>{t('project.consentWords')}</Checkbox>
      </Field>
      {given && (
        <Field name={['consent', 'until']} word="consentUntil" required>
          <DateInput />
        </Field>
      )}
    </>
  );
}
