import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { DateInput } from '@/shared/ui/Dates';
import { kinds } from './model';

/** What a round is, while it is a draft. */
export function RoundFields() {
  const { t } = useTranslation();
  const kindOptions = useOptions('collection.kind', kinds);
  const counties = useCountyOptions();
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <>
      <Form.Item name="name" label={t('collection.name')} rules={required(t('collection.name'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="year" label={t('collection.year')} rules={required(t('collection.year'))}>
        <InputNumber className="full-width" min={2020} max={2100} precision={0} controls={false} />
      </Form.Item>
      <Form.Item name="kinds" label={t('collection.sheets')} rules={required(t('collection.sheets'))}>
        <Select mode="multiple" options={kindOptions} />
      </Form.Item>
      <Form.Item name="counties" label={t('collection.counties')} extra={t('collection.countiesHint')}>
        <Select mode="multiple" options={counties} />
      </Form.Item>
      <Form.Item name="deadline" label={t('collection.deadline')} rules={required(t('collection.deadline'))}>
        <DateInput className="full-width" />
      </Form.Item>
      <Form.Item name="instructions" label={t('collection.instructions')}>
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </>
  );
}
