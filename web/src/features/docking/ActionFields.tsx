import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { plainNumber } from '@/shared/lib/plainNumber';
import { Money, MoneyInput } from '@/shared/ui/Money';
import { type CaseAction, closingReasons } from './model';

/** What an action asks for. */
export function ActionFields({ action, wanted }: { action: CaseAction; wanted: number }) {
  switch (action) {
    case 'CREDIT_APPROVAL':
      return (
        <>
          <CreditFields wanted={wanted} />
          <Note />
        </>
      );
    case 'DECLINE':
    case 'REFUSAL':
      return (
        <>
          <ReasonFields />
          <Note />
        </>
      );
    case 'WITHDRAWAL':
      return <WithdrawalText />;
    default:
      return <Note />;
  }
}

function CreditFields({ wanted }: { wanted: number }) {
  const { t } = useTranslation();
  const needed = (field: string) => ({
    required: true,
    message: t('shared.required', { field: t(`docking.f.${field}`) }),
  });
  return (
    <>
      <Form.Item
        name="amount"
        label={t('docking.f.amount')}
        extra={
          <>
            {t('docking.amountWanted')} <Money yuan={wanted} />
          </>
        }
        rules={[
          needed('amount'),
          {
            validator: (_rule, amount: number | null | undefined) =>
              amount != null && (amount <= 0 || amount > wanted)
                ? Promise.reject(new Error(t('docking.amountRange')))
                : Promise.resolve(),
          },
        ]}
      >
        <MoneyInput />
      </Form.Item>
      <Form.Item
        name="rate"
        label={t('docking.f.rate')}
        extra={t('docking.rateHint')}
        rules={[
          needed('rate'),
          {
            validator: (_rule, rate: number | null | undefined) =>
              rate != null && (rate <= 0 || rate > 24)
                ? Promise.reject(new Error(t('docking.rateRange')))
                : Promise.resolve(),
          },
        ]}
      >
        <InputNumber className="full-width" step={0.05} formatter={plainNumber} suffix="%" />
      </Form.Item>
      <Form.Item name="termMonths" label={t('docking.f.termMonths')} rules={[needed('termMonths')]}>
        <InputNumber className="full-width" min={1} max={360} precision={0} suffix={t('docking.monthUnit')} />
      </Form.Item>
      <Form.Item name="guarantee" label={t('docking.f.guarantee')} rules={[needed('guarantee')]}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}

function ReasonFields() {
  const { t } = useTranslation();
  const options = useOptions('docking.reason', closingReasons);
  return (
    <>
      <Form.Item
        name="reasonCode"
        label={t('docking.f.reasonCode')}
        rules={[{ required: true, message: t('shared.required', { field: t('docking.f.reasonCode') }) }]}
      >
        <Select options={options} />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('docking.f.text')}
        extra={t('docking.textHint')}
        dependencies={['reasonCode']}
        rules={[
          ({ getFieldValue }) => ({
            required: getFieldValue('reasonCode') === 'OTHER',
            message: t('shared.required', { field: t('docking.f.text') }),
          }),
        ]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
    </>
  );
}

function WithdrawalText() {
  const { t } = useTranslation();
  return (
    <Form.Item name="text" label={t('docking.f.text')} extra={t('docking.withdrawalHint')}>
      <Input.TextArea rows={3} maxLength={1000} showCount />
    </Form.Item>
  );
}

function Note() {
  const { t } = useTranslation();
  return (
    <Form.Item name="note" label={t('docking.f.note')} extra={t('docking.noteHint')}>
      <Input.TextArea rows={2} maxLength={2000} />
    </Form.Item>
  );
}
