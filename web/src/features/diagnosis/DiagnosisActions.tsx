import { Button, Form, Input } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Diagnosis, Submission } from './model';
import { acceptDiagnosis, endDiagnosis, handIn } from './requests/diagnoses';
import { SubmissionFields } from './SubmissionFields';

const offered = ['REFUSAL', 'WITHDRAWAL', 'ACCEPTANCE', 'SUBMISSION'] as const;
type Asked = (typeof offered)[number];

interface StepInput extends Partial<Submission> {
  visitOn?: string;
  reason?: string;
}

/** The steps that the API offers this side now. */
export function DiagnosisActions({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  const acting = useActing({
    act: ({ action, input }: { action: Asked; input: StepInput }) => act(diagnosis, action, input),
    done: t('diagnosis.advanced'),
    refresh: [['diagnosis', diagnosis.id], ['diagnoses'], ['todos', 'supply-demand']],
    onProblem: toldByDialog,
  });
  const words = asked && wordsOf(asked, diagnosis);
  const ends = asked === 'REFUSAL' || asked === 'WITHDRAWAL';
  return (
    <>
      {offered
        .filter((action) => diagnosis.actions.includes(action))
        .map((action) => (
          <Button
            key={action}
            {...(leadsOn(action, diagnosis) ? { type: 'primary' as const } : {})}
            onClick={() => setAsked(action)}
          >
            {t(`diagnosis.action.${wordsOf(action, diagnosis)}`)}
          </Button>
        ))}
      <ActionDialog<StepInput>
        open={asked !== undefined}
        title={words ? t(`diagnosis.action.${words}`) : ''}
        explanation={words ? t(`diagnosis.words.${words}`) : ''}
        confirm={words ? t(`diagnosis.action.${words}`) : ''}
        danger={ends}
        width={asked === 'SUBMISSION' ? 820 : 560}
        initialValues={asked === 'ACCEPTANCE' ? { visitOn: diagnosis.visitOn ?? diagnosis.wishedOn } : {}}
        {...(asked ? { draft: { key: `diagnosis:${diagnosis.id}:${asked}`, version: diagnosis.version } } : {})}
        onClose={() => setAsked(undefined)}
        onConfirm={(input) => (asked ? acting.mutateAsync({ action: asked, input }) : Promise.resolve())}
      >
        {() =>
          asked === 'SUBMISSION' ? <SubmissionFields /> : asked === 'ACCEPTANCE' ? <VisitField /> : <ReasonField />
        }
      </ActionDialog>
    </>
  );
}

/** Who has accepted names another day or steps back by the same steps, called by what they do then. */
function wordsOf(action: Asked, { state }: Diagnosis) {
  if (state !== 'ACCEPTED') {
    return action;
  }
  return action === 'ACCEPTANCE' ? 'ANOTHER_DAY' : action === 'REFUSAL' ? 'STEPPING_BACK' : action;
}

const leadsOn = (action: Asked, { state }: Diagnosis) =>
  action === 'SUBMISSION' || (action === 'ACCEPTANCE' && state === 'REQUESTED');

function act(diagnosis: Diagnosis, action: Asked, input: StepInput): Promise<Diagnosis> {
  switch (action) {
    case 'ACCEPTANCE':
      return acceptDiagnosis(diagnosis, input.visitOn ?? '');
    case 'SUBMISSION':
      return handIn(diagnosis, { summary: (input.summary ?? '').trim(), measures: input.measures ?? [] });
    case 'REFUSAL':
      return endDiagnosis(diagnosis, 'refusal', (input.reason ?? '').trim());
    case 'WITHDRAWAL':
      return endDiagnosis(diagnosis, 'withdrawal', (input.reason ?? '').trim());
  }
}

function VisitField() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="visitOn"
      label={t('diagnosis.f.visitOn')}
      rules={[{ required: true, message: t('shared.required', { field: t('diagnosis.f.visitOn') }) }]}
    >
      <DateInput minDate={dayjs()} maxDate={dayjs().add(1, 'year')} />
    </Form.Item>
  );
}

export function ReasonField() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={t('diagnosis.f.reason')}
      rules={[{ required: true, whitespace: true, message: t('shared.required', { field: t('diagnosis.f.reason') }) }]}
    >
      <Input.TextArea rows={3} maxLength={1000} showCount />
    </Form.Item>
  );
}
