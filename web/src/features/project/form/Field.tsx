import { Form, type FormItemProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { useReasonOf } from './reasons';

type Name = string | number | (string | number)[];

interface FieldProps {
  name: Name;
  /** Which words to use, when they differ from the last part of the name. */
  word?: string;
  /** Asked for before the form can be sent at all; what a submission needs, the service says. */
  required?: boolean;
  span?: 2 | 3;
  hint?: string;
  valuePropName?: string;
  rules?: FormItemProps['rules'];
  children: ReactNode;
}

/** One field of the form with its label and, after a return, the reviewer's reason. */
export function Field({ name, word, required = false, span, hint, valuePropName, rules, children }: FieldProps) {
  const { t } = useTranslation();
  const marks = useMarks();
  const last = Array.isArray(name) ? name.at(-1) : name;
  const label = t(`project.f.${word ?? last}`);
  const reason = useReasonOf(Array.isArray(name) ? name : [name]);
  return (
    <div className={span ? `span-${span}` : undefined}>
      <Form.Item
        name={name}
        label={label}
        {...(valuePropName ? { valuePropName } : {})}
        rules={[
          ...(required ? [{ required: true, message: t('shared.required', { field: label }) }] : []),
          ...(rules ?? []),
        ]}
        extra={
          reason ? (
            <span className="field-reason">
              {t('project.returnReason')}
              {marks.colon}
              {reason}
            </span>
          ) : (
            hint
          )
        }
      >
        {children}
      </Form.Item>
    </div>
  );
}
