import { Button, Form, Input } from 'antd';
import dayjs from 'dayjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { cityToday } from '@/shared/lib/dates';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { ProjectStage } from '../model';
import { reportStage, type StageSaid } from '../requests/stageReports';

interface Typed {
  day: string;
  note?: string;
  file: FileList;
}

/** The enterprise says on which day work really started, or was completed, with a file that shows it. */
export function ReportStage({ project, stage }: { project: string; stage: ProjectStage }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const key = useRef(newIdempotencyKey());
  const reporting = useActing({
    act: (said: StageSaid) => reportStage(project, said),
    done: t('project.progress.reported'),
    refresh: [['project', project]],
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
  const item = (name: keyof Typed, input: React.ReactNode, required = true) => {
    const label = t(`project.progress.${name}`);
    const file = name === 'file' ? { valuePropName: 'unused', getValueFromEvent: filesOf } : {};
    return (
      <Form.Item
        name={name}
        label={label}
        {...file}
        rules={required ? [{ required: true, message: t('shared.required', { field: label }) }] : []}
      >
        {input}
      </Form.Item>
    );
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t(`project.progress.report.${stage}`)}</Button>
      <ActionDialog<Typed>
        open={asked}
        title={t(`project.progress.report.${stage}`)}
        explanation={t('project.progress.reportWords')}
        confirm={t('project.progress.send')}
        fieldName={(field) => t(`project.progress.${field}`)}
        onClose={() => setAsked(false)}
        onConfirm={({ day, note, file }) =>
          reporting.mutateAsync({ stage, day, note, file: firstOf(file), idempotencyKey: key.current })
        }
      >
        {() => (
          <>
            {item('day', <DateInput maxDate={dayjs(cityToday())} />)}
            {item('file', <input type="file" accept="application/pdf,image/jpeg,image/png,.xlsx" />)}
            {item('note', <Input.TextArea rows={2} maxLength={500} showCount />, false)}
          </>
        )}
      </ActionDialog>
    </>
  );
}

function filesOf(event: React.ChangeEvent<HTMLInputElement>): FileList | undefined {
  return event.target.files?.length ? event.target.files : undefined;
}

function firstOf(files: FileList): File {
  const file = files[0];
  if (!file) {
    throw new Error('no file was chosen');
  }
  return file;
}
