import { FileExcelOutlined } from '@ant-design/icons';
import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { useActing } from '@/shared/ui/useActing';
import { Correct } from './Correct';
import { GiveBack } from './GiveBack';
import type { Round, Submission } from './model';
import { handIn, pass, reportNothing, takeBack, takeOver } from './requests/submissions';
import { workbookOf } from './requests/workbooks';
import { UploadWorkbook } from './UploadWorkbook';
import { type WrongValue, WrongValues, wrongValues } from './WrongValues';

const refreshOf = (submission: Submission) =>
  [['submission', submission.id], ['submissions'], ['collection-rounds'], ['todos']] as const;

const steps = {
  HAND_IN: { act: handIn, primary: true },
  SAY_NOTHING: { act: reportNothing, primary: false },
  TAKE_BACK: { act: takeBack, primary: false },
  PASS: { act: pass, primary: true },
} as const;

/** What the caller may do with a submission now. */
export function SubmissionActions(props: { submission: Submission; sheets: Round['sheets'] }) {
  const { submission, sheets } = props;
  const { t } = useTranslation();
  const shown = (Object.keys(steps) as (keyof typeof steps)[]).filter(
    (step) =>
      submission.actions.includes(step) &&
      (step !== 'SAY_NOTHING' || submission.rows === 0) &&
      (step !== 'HAND_IN' || submission.rows > 0),
  );
  return (
    <>
      {shown.map((step) => (
        <Step key={step} submission={submission} step={step} sheets={sheets} />
      ))}
      {submission.actions.includes('FILL') && (
        <>
          <TakeOver submission={submission} />
          <Button href={workbookOf(submission)} download icon={<FileExcelOutlined aria-hidden="true" />}>
            {t('collection.downloadWorkbook')}
          </Button>
          <UploadWorkbook submission={submission} sheets={sheets} />
        </>
      )}
      {submission.actions.includes('CORRECT') && <Correct submission={submission} />}
      {submission.actions.includes('RETURN') && <GiveBack submission={submission} sheets={sheets} />}
    </>
  );
}

function Step(props: { submission: Submission; step: keyof typeof steps; sheets: Round['sheets'] }) {
  const { submission, step, sheets } = props;
  const { t } = useTranslation();
  const { act, primary } = steps[step];
  const [wrong, setWrong] = useState<WrongValue[]>([]);
  const acting = useActing({
    act: () => act(submission),
    done: t(`collection.done.${step}`),
    refresh: refreshOf(submission),
    onProblem: (problem) => {
      const named = wrongValues(problem.violations);
      setWrong(named);
      return named.length > 0;
    },
  });
  return (
    <>
      <Popconfirm title={t(`collection.ask.${step}`)} onConfirm={() => acting.mutate(undefined)}>
        <Button type={primary ? 'primary' : 'default'} loading={acting.isPending}>
          {t(`collection.step.${step}`)}
        </Button>
      </Popconfirm>
      {wrong.length > 0 && <WrongValues wrong={wrong} sheets={sheets} onClose={() => setWrong([])} />}
    </>
  );
}

/** Begins with the rows that were passed the last time; says what did not fit. */
function TakeOver({ submission }: { submission: Submission }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const marks = useMarks();
  const { modal } = App.useApp();
  const taking = useActing({
    act: () => takeOver(submission),
    done: t('collection.tookOver'),
    refresh: refreshOf(submission),
    onDone: ({ rounds, taken, there, leftBehind, left }) => {
      modal.info({
        title:
          rounds.length > 0
            ? t('collection.takenOf', { round: rounds.join(marks.list), taken, there })
            : t('collection.nothingEarlier'),
        content: left.length > 0 && (
          <>
            <p>{t('collection.leftBehind', { count: leftBehind })}</p>
            <ul>
              {left.map((row) => (
                <li key={row.kind + row.number}>
                  {t('collection.rowOf', { sheet: t(`collection.kind.${row.kind}`), number: row.number })}{' '}
                  {bilingual(row)}
                </li>
              ))}
            </ul>
          </>
        ),
      });
    },
  });
  return (
    <Button loading={taking.isPending} onClick={() => taking.mutate(undefined)}>
      {t('collection.takeOver')}
    </Button>
  );
}
