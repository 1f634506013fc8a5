import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DateText } from '@/shared/ui/Dates';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type Submission, submissionTones } from './model';
import { useRound } from './requests/rounds';
import { useSubmission } from './requests/submissions';
import { SheetPanel } from './SheetPanel';
import { SubmissionActions } from './SubmissionActions';

/** What an enterprise hands in within a round: its sheets, row by row. */
export default function SubmissionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <PageQuery
      query={useSubmission(id)}
      title={t('collection.submission')}
      back={{ to: '/collection-rounds', text: t('collection.title') }}
    >
      {(submission) => <Sheets submission={submission} />}
    </PageQuery>
  );
}

function Sheets({ submission }: { submission: Submission }) {
  const { t } = useTranslation();
  const round = useRound(submission.round);
  return (
    <>
      <PageHeader
        back={{ to: `/collection-rounds/${submission.round}`, text: round.data?.name ?? t('collection.one') }}
        title={submission.enterprise.name}
        tags={
          <StatusTag tone={submissionTones[submission.state]}>{t(`collection.state.${submission.state}`)}</StatusTag>
        }
        facts={
          <>
            <span>{submission.enterprise.uscc}</span>
            <span>{submission.countyName}</span>
            {round.data && (
              <span>
                {t('collection.deadline')} <DateText value={round.data.deadline} />
              </span>
            )}
          </>
        }
        actions={<SubmissionActions submission={submission} sheets={round.data?.sheets ?? []} />}
      />
      {submission.state === 'RETURNED' && (
        <Alert
          className="alert-gap"
          type="warning"
          showIcon
          title={t('collection.returnedBecause')}
          description={submission.reason}
        />
      )}
      {submission.state === 'FILLING' && round.data && !round.data.fillable && (
        <Alert className="alert-gap" type="warning" showIcon title={t('collection.tooLate')} />
      )}
      {submission.actions.includes('FILL') && round.data?.instructions && (
        <Alert
          className="alert-gap"
          type="info"
          title={t('collection.instructions')}
          description={round.data.instructions}
        />
      )}
      {submission.listed !== null && submission.listed !== undefined && (
        <Alert
          className="alert-gap"
          type="info"
          showIcon
          title={t('collection.listed', { listed: submission.listed, rows: submission.rows })}
        />
      )}
      <QueryView query={round}>
        {({ sheets }) =>
          sheets.map(({ kind, template }) => (
            <Panel key={kind} title={t(`collection.kind.${kind}`)}>
              <SheetPanel submission={submission} kind={kind} template={template ?? 0} />
            </Panel>
          ))
        }
      </QueryView>
    </>
  );
}
