import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface ReasonItemProps {
  label: string;
  name?: string;
  hint?: string;
}

/** Asks for a sentence or two that will stand in the records. */
export function ReasonItem({ label, name = 'reason', hint }: ReasonItemProps) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={[{ required: true, whitespace: true, message: t('shared.required', { field: label }) }]}
    >
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  );
}
