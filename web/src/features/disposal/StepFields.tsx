import { Form, Input, InputNumber, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { DateInput } from '@/shared/ui/Dates';
import { MoneyInput } from '@/shared/ui/Money';
import { outcomes, pricings } from './model';
import { useRegistered } from './requests/disposals';

function Item(props: { name: string; required?: boolean; extra?: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { name, required = true, extra, children } = props;
  const label = t(`disposal.f.${name}`);
  return (
    <Form.Item
      name={name}
      label={label}
      {...(extra ? { extra } : {})}
      rules={required ? [{ required: true, message: t('shared.required', { field: label }) }] : []}
    >
      {children}
    </Form.Item>
  );
}

function Pieces({ most }: { most: number }) {
  return (
    <Item name="quantity">
      <InputNumber min={1} max={most} precision={0} className="full-width" />
    </Item>
  );
}

function Past({ name }: { name: string }) {
  return (
    <Item name={name}>
      <DateInput maxDate={dayjs()} />
    </Item>
  );
}

export function ReasonField() {
  return (
    <Item name="reason">
      <Input.TextArea rows={3} maxLength={1000} showCount />
    </Item>
  );
}

export function BidFields() {
  return (
    <>
      <Item name="pricing">
        <Radio.Group options={useOptions('disposal.pricing', pricings)} />
      </Item>
      <Item name="price">
        <MoneyInput />
      </Item>
      <Item name="pickUpOn">
        <DateInput minDate={dayjs()} maxDate={dayjs().add(1, 'year')} />
      </Item>
      <Item name="note" required={false}>
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Item>
      <Item name="contactPerson">
        <Input maxLength={50} />
      </Item>
      <Item name="contactPhone">
        <Input maxLength={20} />
      </Item>
    </>
  );
}

export function PickUpFields({ most }: { most: number }) {
  const { t } = useTranslation();
  return (
    <>
      <Past name="pickedUpOn" />
      <Pieces most={most} />
      <Item name="note" required={false} extra={t('disposal.restHint')}>
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Item>
    </>
  );
}

export function CertificateFields({ most }: { most: number }) {
  return (
    <>
      <Item name="number">
        <Input maxLength={100} />
      </Item>
      <Past name="issuedOn" />
      <Pieces most={most} />
      <Item name="issuer">
        <Input maxLength={200} />
      </Item>
    </>
  );
}

export function OutcomeFields({ most }: { most: number }) {
  const outcome = Form.useWatch<string | undefined>('outcome');
  return (
    <>
      <Item name="outcome">
        <Radio.Group options={useOptions('disposal.outcome', outcomes)} />
      </Item>
      {outcome === 'DISPOSED_ELSEWHERE' && (
        <>
          <Item name="disposer">
            <Input maxLength={200} />
          </Item>
          <Past name="leftOn" />
          <Pieces most={most} />
        </>
      )}
      <ReasonField />
    </>
  );
}

export function InvitationField() {
  const registered = useRegistered(true).data ?? [];
  return (
    <Item name="uscc">
      <Select options={registered} showSearch={{ optionFilterProp: 'label' }} />
    </Item>
  );
}
