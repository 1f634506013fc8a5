import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useMarks } from '@/shared/i18n/marks';
import { useIs } from '@/shared/session/SessionContext';
import { DateText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useActing } from '@/shared/ui/useActing';
import { Comparing } from './Comparing';
import { Editions } from './Editions';
import { type Round, roundTones } from './model';
import { Progress } from './Progress';
import { RoundActions } from './RoundActions';
import { useRound } from './requests/rounds';
import { beginSubmission } from './requests/submissions';
import { SubmissionsList } from './SubmissionsList';

/** A round: what is asked, how far each county is, and what was handed in. */
export default function RoundPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/collection-rounds', text: t('collection.title') };
  const follows = !useIs('enterprise');
  const wholeCity = !useIs('enterprise', 'district-reviewer');
  return (
    <PageQuery query={useRound(id)} title={t('collection.one')} back={back}>
      {(round) => (
        <>
          <PageHeader
            back={back}
            title={round.name}
            tags={<StatusTag tone={roundTones[round.state]}>{t(`collection.round.${round.state}`)}</StatusTag>}
            actions={
              <>
                {round.actions.includes('FILL') && <Fill round={round} />}
                <RoundActions round={round} />
              </>
            }
          />
          {round.state === 'FREEZING' && (
            <Alert className="alert-gap" type="info" showIcon title={t('collection.freezing')} />
          )}
          <Panel>
            <Asked round={round} />
          </Panel>
          {wholeCity && (round.state === 'FROZEN' || round.correction) && (
            <>
              <Editions round={round} />
              <Comparing round={round} />
            </>
          )}
          {follows && round.state !== 'DRAFT' && (
            <>
              <Panel title={t('collection.progress')}>
                <Progress round={round.id} />
              </Panel>
              <Panel title={t('collection.submissions')}>
                <SubmissionsList round={round.id} />
              </Panel>
            </>
          )}
        </>
      )}
    </PageQuery>
  );
}

function Asked({ round }: { round: Round }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const counties = useCountyOptions();
  const named = (code: string) => counties.find(({ value }) => value === code)?.label ?? code;
  return (
    <Facts
      facts={[
        {
          key: 'sheets',
          label: t('collection.sheets'),
          value: round.sheets
            .map(({ kind, template }) =>
              template
                ? t('collection.sheetVersion', { sheet: t(`collection.kind.${kind}`), number: template })
                : t(`collection.kind.${kind}`),
            )
            .join(marks.list),
          wide: true,
        },
        {
          key: 'counties',
          label: t('collection.counties'),
          value: round.counties.length === 0 ? t('collection.wholeCity') : round.counties.map(named).join(marks.list),
        },
        { key: 'deadline', label: t('collection.deadline'), value: <DateText value={round.deadline} /> },
        ...(round.correction && round.state !== 'FROZEN'
          ? [{ key: 'correction', label: t('collection.correctionReason'), value: round.correction, wide: true }]
          : []),
        { key: 'instructions', label: t('collection.instructions'), value: round.instructions || '—', wide: true },
      ]}
    />
  );
}

/** Begins the enterprise's own submission, or goes on with it. */
function Fill({ round }: { round: Round }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const beginning = useActing({
    act: () => beginSubmission(round),
    // Looking at what was handed in long ago begins nothing.
    done: (submission) => (submission.actions.includes('FILL') ? t('collection.started') : undefined),
    refresh: [],
    onDone: (submission) => void navigate(`/submissions/${submission.id}`),
  });
  return (
    <Button type="primary" loading={beginning.isPending} onClick={() => beginning.mutate(undefined)}>
      {t('collection.fill')}
    </Button>
  );
}
