import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { fields, useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { DataTable } from '@/shared/ui/DataTable';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { reachedStages, reportStates, reportTones, type StageReportRow } from './model';
import { useAllStageReports } from './requests/listReports';

/** Starts and completions that enterprises reported; the district confirms each on its project's page. */
export default function StageReportsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const wide = !useIs('enterprise', 'district-reviewer');
  const counties = useCountyOptions();
  return (
    <>
      <PageHeader title={t('stagereport.title')} facts={t('stagereport.hint')} />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'stage-reports' }}
          filters={[
            {
              kind: 'choice',
              name: 'state',
              label: t('stagereport.stateLabel'),
              options: useOptions('stagereport.state', reportStates),
            },
            {
              kind: 'choice',
              name: 'stage',
              label: t('stagereport.reached'),
              options: useOptions('stagereport.stage', reachedStages),
            },
            {
              kind: 'choice',
              name: 'field',
              label: t('stagereport.field'),
              options: useOptions('shared.field', fields),
            },
            ...(wide
              ? [{ kind: 'choice' as const, name: 'county', label: t('stagereport.county'), options: counties }]
              : []),
          ]}
        />
        <DataTable<StageReportRow>
          label={t('stagereport.title')}
          query={useAllStageReports(params)}
          params={params}
          exportedFrom="stage-reports"
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              title: t('stagereport.project'),
              heading: true,
              render: (row) => (
                <span>
                  <Link to={`/projects/${row.projectId}`} className="row-title">
                    {row.name}
                  </Link>
                  <span className="row-sub">{row.enterpriseName}</span>
                </span>
              ),
            },
            { key: 'county', title: t('stagereport.county'), render: (row) => row.countyName },
            {
              key: 'stage',
              title: t('stagereport.reached'),
              render: (row) => (
                <span>
                  {t(`stagereport.stage.${row.stage}`)}
                  <span className="row-sub">
                    <DateText value={row.day} />
                  </span>
                </span>
              ),
            },
            { key: 'evidence', title: t('stagereport.evidence'), render: (row) => row.evidence },
            {
              key: 'reported',
              title: t('stagereport.reportedAt'),
              sort: 'reportedAt',
              render: (row) => (
                <span>
                  <InstantText value={row.reportedAt} />
                  <span className="row-sub">{row.reportedBy}</span>
                </span>
              ),
            },
            {
              key: 'state',
              title: t('stagereport.stateLabel'),
              render: (row) => (
                <span>
                  <StatusTag tone={reportTones[row.state]}>{t(`stagereport.state.${row.state}`)}</StatusTag>
                  {row.reason && <span className="row-sub">{row.reason}</span>}
                </span>
              ),
            },
          ]}
          empty={{ title: t('stagereport.empty'), hint: t('stagereport.emptyHint') }}
        />
      </Panel>
    </>
  );
}
