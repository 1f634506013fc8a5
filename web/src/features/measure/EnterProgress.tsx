import { Button, Form, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { cityToday } from '@/shared/lib/dates';
import { useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { type EntryInput, type MeasureRow, quartersUpTo, states } from './model';
import { enterProgress } from './requests/measures';

/** A lead unit says what it did, or how far it was at the end of a quarter. */
export function EnterProgress({ measure }: { measure: MeasureRow }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const key = useRef(newIdempotencyKey());
  const units = measure.units.filter((unit) => unit.reportable);
  const stateOptions = useOptions('measure.stateOf', states);
  const entering = useActing({
    act: (typed: EntryInput) => enterProgress(measure.id, entryOf(typed), key.current),
    done: t('measure.entered'),
    refresh: [['measures']],
    onDone: () => {
      key.current = newIdempotencyKey();
    },
    onProblem: (problem) => {
      if (problem.isKeySpent) {
        key.current = newIdempotencyKey();
      }
      return toldByDialog();
    },
  });
  const first = units[0];
  if (!first) {
    return null;
  }
  const required = (name: string) => [
    { required: true, message: t('shared.required', { field: t(`measure.${name}`) }) },
  ];
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('measure.enter')}
      </Button>
      <ActionDialog<EntryInput>
        open={asked}
        width={640}
        title={t('measure.enter')}
        explanation={t('measure.enterWords')}
        confirm={t('measure.enter')}
        initialValues={{ unit: first.id, kind: 'PROGRESS', day: cityToday() }}
        fieldName={(field) => t(`measure.${field}`)}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => entering.mutateAsync(typed)}
      >
        {(form) => (
          <>
            <Form.Item name="kind" label={t('measure.kindLabel')}>
              <Radio.Group
                options={(['PROGRESS', 'QUARTER_REPORT'] as const).map((value) => ({
                  value,
                  label: t(`measure.kind.${value}`),
                }))}
              />
            </Form.Item>
            {units.length > 1 && (
              <Form.Item name="unit" label={t('measure.unit')} rules={required('unit')}>
                <Select options={units.map(({ id, name }) => ({ value: id, label: name }))} />
              </Form.Item>
            )}
            {units.length === 1 && (
              <Form.Item name="unit" hidden>
                <Input />
              </Form.Item>
            )}
            <Form.Item noStyle dependencies={['kind']}>
              {() =>
                form.getFieldValue('kind') === 'QUARTER_REPORT' && (
                  <div className="form-grid">
                    <Form.Item name="quarter" label={t('measure.quarter')} rules={required('quarter')}>
                      <Select options={quartersUpTo(cityToday()).map((value) => ({ value, label: value }))} />
                    </Form.Item>
                    <Form.Item name="state" label={t('measure.state')} rules={required('state')}>
                      <Select options={stateOptions} />
                    </Form.Item>
                  </div>
                )
              }
            </Form.Item>
            <Form.Item name="day" label={t('measure.day')} rules={required('day')}>
              <DateInput maxDate={dayjs()} />
            </Form.Item>
            <Form.Item
              name="text"
              label={t('measure.words')}
              rules={[
                { required: true, whitespace: true, message: t('shared.required', { field: t('measure.words') }) },
              ]}
            >
              <Input.TextArea rows={4} maxLength={2000} showCount />
            </Form.Item>
          </>
        )}
      </ActionDialog>
    </>
  );
}

/** Progress has neither quarter nor state. */
function entryOf({ unit, kind, quarter, state, day, text }: EntryInput): EntryInput {
  const said = { unit, kind, day, text: text.trim() };
  return kind === 'QUARTER_REPORT' ? { ...said, ...(quarter ? { quarter } : {}), ...(state ? { state } : {}) } : said;
}
