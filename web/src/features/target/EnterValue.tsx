import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cityToday } from '@/shared/lib/dates';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { TargetRow } from './model';
import { enterValue } from './requests/targets';

interface Typed {
  year: number;
  value: number;
  note?: string;
}

/** The lead unit says what an indicator was at a year's end. */
export function EnterValue({ target }: { target: TargetRow }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const entering = useActing({
    act: ({ year, value, note }: Typed) => enterValue(target, year, { value, note: note?.trim() ?? '' }),
    done: t('target.entered'),
    refresh: [['targets']],
    onProblem: toldByDialog,
  });
  const last = Math.min(Number(cityToday().slice(0, 4)), target.dueYear);
  const first = Math.min(target.baseYear ?? last - 5, last);
  const years = Array.from({ length: last - first + 1 }, (_, back) => last - back);
  const required = (name: string) => [
    { required: true, message: t('shared.required', { field: t(`target.${name}`) }) },
  ];
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('target.enter')}
      </Button>
      <ActionDialog<Typed>
        open={asked}
        title={t('target.enter')}
        explanation={t('target.enterWords')}
        confirm={t('shared.action.save')}
        initialValues={{ year: last }}
        fieldName={(field) => t(`target.${field}`)}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => entering.mutateAsync(typed)}
      >
        {() => (
          <>
            <Form.Item name="year" label={t('target.year')} rules={required('year')}>
              <Select options={years.map((value) => ({ value, label: String(value) }))} />
            </Form.Item>
            <Form.Item name="value" label={t('target.reached')} rules={required('reached')}>
              <InputNumber<number> controls={false} suffix={target.valueUnit} className="plan-value" />
            </Form.Item>
            <Form.Item name="note" label={t('target.note')}>
              <Input maxLength={500} placeholder={t('target.noteHint')} />
            </Form.Item>
          </>
        )}
      </ActionDialog>
    </>
  );
}
