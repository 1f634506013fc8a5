import { Form, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { bureaus, useOptions } from '@/shared/lib/enums';
import { DateInput } from '@/shared/ui/Dates';
import type { Assignment } from './model';

const owners = ['ENTERPRISE', 'DISTRICT', 'BUREAU'] as const;

export interface TypedAssignment {
  owner: Assignment['owner'];
  bureau?: string;
  deadline: string;
}

/** Who solves it, by when. */
export function AssignmentItems() {
  const { t } = useTranslation();
  const kinds = useOptions('dispatch.owner', owners);
  const units = useOptions('shared.bureau', bureaus);
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <>
      <Form.Item name="owner" label={t('dispatch.ownerLabel')} rules={required(t('dispatch.ownerLabel'))}>
        <Select options={kinds} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before, now) => before.owner !== now.owner}>
        {({ getFieldValue }) =>
          getFieldValue('owner') === 'BUREAU' && (
            <Form.Item name="bureau" label={t('dispatch.bureau')} rules={required(t('dispatch.bureau'))}>
              <Select options={units} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="deadline" label={t('dispatch.deadline')} rules={required(t('dispatch.deadline'))}>
        <DateInput minDate={dayjs()} />
      </Form.Item>
    </>
  );
}

export function assignmentOf({ owner, bureau, deadline }: TypedAssignment): Assignment {
  return { owner, deadline, ...(owner === 'BUREAU' && bureau ? { bureau } : {}) };
}
