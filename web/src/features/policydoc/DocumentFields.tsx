import { Form, Input, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { DateInput } from '@/shared/ui/Dates';
import { type DocumentFacts, fieldKey, kinds, levels } from './model';

/** What a document is, beside its text. */
export function DocumentFields() {
  const { t } = useTranslation();
  const item = (name: keyof DocumentFacts, input: ReactNode, required = true) => {
    const label = t(fieldKey(name));
    return (
      <Form.Item
        name={name}
        label={label}
        rules={required ? [{ required: true, message: t('shared.required', { field: label }) }] : []}
      >
        {input}
      </Form.Item>
    );
  };
  return (
    <>
      {item('title', <Input maxLength={200} />)}
      <div className="form-grid">
        {item('number', <Input maxLength={100} placeholder={t('policydoc.numberHint')} />, false)}
        {item('issuer', <Input maxLength={100} />)}
        {item('kind', <Select options={useOptions('policydoc.kindOf', kinds)} />)}
        {item('level', <Select options={useOptions('policydoc.levelOf', levels)} />)}
        {item('region', <Input maxLength={50} placeholder={t('policydoc.regionHint')} />)}
        {item('issuedOn', <DateInput maxDate={dayjs()} />)}
        {item('validFrom', <DateInput />, false)}
        {item('validTo', <DateInput />, false)}
      </div>
    </>
  );
}
