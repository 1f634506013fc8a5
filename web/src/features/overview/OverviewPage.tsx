import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { CountyBoard } from './CountyBoard';
import { linksOf, monthOf, type Overview, type Problem } from './model';
import { useOverview } from './requests/readOverview';
import { Tiles } from './Tiles';

/** The figures that leaders ask for: in all, by county, and the most pressing problems; each leads to its rows. */
export default function OverviewPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('overview.title')} facts={t('overview.hint')} />
      <QueryView query={useOverview()} rows={8}>
        {(overview) => <Figures overview={overview} />}
      </QueryView>
    </>
  );
}

function Figures({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="panel-hint alert-gap">
        {t('overview.at')} <InstantText value={overview.at} full />
        {overview.period && ` · ${t('overview.period', monthOf(overview.period))}`}
      </p>
      <Tiles overview={overview} />
      <Panel
        title={t('overview.board')}
        hint={t(overview.total.dispatch ? 'overview.boardHint' : 'overview.amountsHint')}
      >
        <CountyBoard overview={overview} />
      </Panel>
      {overview.problems && (
        <Panel
          title={t('overview.pressing')}
          extra={<Link to={linksOf(overview, '').openProblems}>{t('overview.allProblems')}</Link>}
        >
          <Pressing problems={overview.problems} />
        </Panel>
      )}
    </>
  );
}

function Pressing({ problems }: { problems: Problem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) {
    return <p className="muted">{t('overview.noProblems')}</p>;
  }
  return (
    <LineTable<Problem>
      label={t('overview.pressing')}
      rows={problems}
      columns={[
        {
          key: 'words',
          title: t('overview.problem'),
          render: (row) => (
            <span>
              <Link to={`/dispatch/reports/${row.reportId}`}>{row.words}</Link>
              <span className="row-sub">
                {row.name} · {row.enterpriseName}
              </span>
            </span>
          ),
        },
        { key: 'county', title: t('overview.county'), render: (row) => row.countyName },
        {
          key: 'deadline',
          title: t('overview.deadline'),
          render: (row) => (row.deadline ? <DateText value={row.deadline} /> : t('overview.unassigned')),
        },
        {
          key: 'state',
          title: t('overview.standing'),
          render: (row) => (
            <StatusTag tone={row.overdue ? 'bad' : 'moving'}>
              {t(row.overdue ? 'overview.overdue' : `dispatch.problem.${row.state}`)}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
