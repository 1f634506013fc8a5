import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bureaus, useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { MeasureInput, MeasureRow } from './model';
import { correctMeasure } from './requests/measures';

/** The commission corrects what a measure says and who works on it. */
export function CorrectMeasure({ measure }: { measure: MeasureRow }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const options = useOptions('shared.bureau', bureaus);
  const correcting = useActing({
    act: (typed: MeasureInput) => correctMeasure(measure, inputOf(typed)),
    done: t('measure.corrected'),
    refresh: [['measures']],
    onProblem: toldByDialog,
  });
  const required = (name: string) => [
    { required: true, whitespace: true, message: t('shared.required', { field: t(`measure.${name}`) }) },
  ];
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('measure.correct')}</Button>
      <ActionDialog<MeasureInput>
        open={asked}
        width={820}
        title={t('measure.correct')}
        explanation={t('measure.correctWords')}
        confirm={t('shared.action.save')}
        initialValues={inputOf(measure)}
        fieldName={(field) => t(`measure.${field.replace(/[[.].*/, '')}`)}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => correcting.mutateAsync(typed)}
      >
        {() => (
          <>
            <Form.Item name="action" label={t('measure.action')} rules={required('action')}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="topic" label={t('measure.topic')}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="text" label={t('measure.text')} rules={required('text')}>
              <Input.TextArea rows={3} className="plan-words" maxLength={1000} />
            </Form.Item>
            <Form.List name="units">
              {(lines, { add, remove }) => (
                <fieldset className="plan-units-form">
                  <legend>{t('measure.units')}</legend>
                  {lines.map(({ key, name }) => (
                    <div key={key} className="form-grid">
                      <Form.Item name={[name, 'name']} label={t('measure.unit')} rules={required('unit')}>
                        <Input maxLength={100} />
                      </Form.Item>
                      <Form.Item name={[name, 'bureau']} label={t('measure.bureau')}>
                        <Select allowClear options={options} />
                      </Form.Item>
                      <Form.Item name={[name, 'leads']} valuePropName="checked" label={t('measure.role')}>
                        <Checkbox>{t('measure.leading')}</Checkbox>
                      </Form.Item>
                      <Button type="text" danger onClick={() => remove(name)}>
                        {t('measure.removeUnit')}
                      </Button>
                    </div>
                  ))}
                  <Button onClick={() => add({ name: '', leads: false })}>{t('measure.addUnit')}</Button>
                </fieldset>
              )}
            </Form.List>
          </>
        )}
      </ActionDialog>
    </>
  );
}

interface Said extends Pick<MeasureInput, 'action' | 'topic' | 'text'> {
  units: readonly { name: string; bureau?: string | null | undefined; leads?: boolean | undefined }[];
}

/** What a correction takes of a row, or of what was typed. */
function inputOf(typed: Said): MeasureInput {
  return {
    action: typed.action.trim(),
    topic: typed.topic?.trim() ?? '',
    text: typed.text.trim(),
    units: typed.units.map(({ name, bureau, leads }) => ({
      name: name.trim(),
      leads: Boolean(leads),
      ...(bureau ? { bureau } : {}),
    })),
  };
}
