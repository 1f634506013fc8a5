import { useIsMutating } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { MoneyInput } from '@/shared/ui/Money';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { figuresOf, progresses, type Report, sources, type Typed, typedFrom } from './model';
import { AddPhotos, addingTo, PhotoList } from './Photos';
import { submitReport } from './requests/reports';

/** The month's figures, and the photos that they need; what only grows starts from the month before. Nothing typed is lost on the way. */
export function FillReport({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useOptions('dispatch.image', progresses);
  // What is handed in takes no more photos: those under way would be refused.
  const sending = useIsMutating({ mutationKey: addingTo(report) }) > 0;
  const submitting = useActing({
    act: (typed: Typed) => submitReport(report, figuresOf(typed)),
    done: t('dispatch.submitted'),
    refresh: [['dispatch']],
    onProblem: toldByDialog,
  });
  const item = (name: keyof Typed, input: ReactNode, required = true) => {
    const label = t(`dispatch.${name}`);
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
    <ActionDialog<Typed>
      open
      held={sending}
      width={760}
      title={t('dispatch.month', { period: report.period })}
      explanation={t('dispatch.fillWords')}
      confirm={t('dispatch.action.FILL')}
      fieldName={(field) => t(`dispatch.fieldName.${field.replace(/[[.].*$/, '')}`)}
      initialValues={typedFrom(report)}
      draft={{ key: `dispatch-report:${report.id}`, version: report.version }}
      onClose={onClose}
      onConfirm={(typed) => submitting.mutateAsync(typed)}
    >
      {() => (
        <>
          <div className="form-grid">
            {item('investedPeriod', <MoneyInput />)}
            {item('investedYear', <MoneyInput />)}
            {item('investedTotal', <MoneyInput />)}
          </div>
          <div className="form-grid">
            {sources.map((source) => (
              <Form.Item
                key={source}
                name={['sources', source]}
                label={t('dispatch.inPlaceFrom', { source: t(`dispatch.source.${source}`) })}
              >
                <MoneyInput />
              </Form.Item>
            ))}
          </div>
          <div className="form-grid">
            {item('fundsPaid', <MoneyInput />)}
            {item('installed', <InputNumber<number> min={0} precision={0} controls={false} className="full-width" />)}
            {item('progress', <Select options={options} />)}
          </div>
          <div className="form-grid">
            {item('startedOn', <DateInput maxDate={dayjs()} />, false)}
            {item('completedOn', <DateInput maxDate={dayjs()} />, false)}
          </div>
          <fieldset className="dialog-part">
            <legend>{t('dispatch.photo.title')}</legend>
            <p className="panel-hint">{t('dispatch.photo.hint')}</p>
            <PhotoList report={report} />
            <AddPhotos report={report} />
            {sending && (
              <p role="status" className="panel-hint">
                {t('dispatch.photo.underWay')}
              </p>
            )}
          </fieldset>
          {item('summary', <Input.TextArea rows={3} maxLength={1000} showCount />)}
          {item('wishes', <Input.TextArea rows={2} maxLength={1000} showCount />, false)}
        </>
      )}
    </ActionDialog>
  );
}
