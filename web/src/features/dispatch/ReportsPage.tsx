import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { fields, useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { DataTable } from '@/shared/ui/DataTable';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { DispatchTabs } from './DispatchTabs';
import { lights, lightTones, type ReportRow, reportStates, reportTones } from './model';
import { useReports } from './requests/reports';
import { useRounds } from './requests/rounds';

/** The reports of a month, with who is missing; by state, light, county and field. */
export default function ReportsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const wide = useIs('bureau-reviewer', 'commission-preparer', 'commission-approver', 'auditor');
  const counties = useCountyOptions();
  const rounds = useRounds();
  const choice = (name: string, label: string, options: { value: string; label: string }[]) => ({
    kind: 'choice' as const,
    name,
    label,
    options,
  });
  const months = (rounds.data?.items ?? []).map((round) => ({ value: round.id, label: round.period }));
  return (
    <>
      <PageHeader title={t('dispatch.reports')} facts={t('dispatch.reportsHint')} />
      <DispatchTabs />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'dispatch-reports' }}
          filters={[
            choice('round', t('dispatch.period'), months),
            choice('state', t('dispatch.stateLabel'), useOptions('dispatch.report', reportStates)),
            choice('light', t('dispatch.lightLabel'), useOptions('dispatch.light', lights)),
            choice('asked', t('dispatch.askedLabel'), [{ value: 'true', label: t('dispatch.askedOnly') }]),
            choice('filled', t('dispatch.filledLabel'), [{ value: 'true', label: t('dispatch.filledOnly') }]),
            choice('flagged', t('dispatch.doubts'), [{ value: 'true', label: t('dispatch.flaggedOnly') }]),
            choice('field', t('dispatch.field'), useOptions('shared.field', fields)),
            ...(wide ? [choice('county', t('dispatch.county'), counties)] : []),
          ]}
        />
        <DataTable<ReportRow>
          label={t('dispatch.reports')}
          query={useReports(params)}
          params={params}
          exportedFrom="dispatch/reports"
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              title: t('dispatch.project'),
              heading: true,
              sort: 'name',
              render: (row) => (
                <span>
                  <Link to={`/dispatch/reports/${row.id}`} className="row-title">
                    {row.name}
                  </Link>
                  <span className="row-sub">{row.enterpriseName}</span>
                </span>
              ),
            },
            { key: 'period', title: t('dispatch.period'), render: (row) => row.period },
            { key: 'county', title: t('dispatch.county'), render: (row) => row.countyName },
            {
              key: 'state',
              title: t('dispatch.stateLabel'),
              render: (row) => (
                <span>
                  <StatusTag tone={reportTones[row.state]}>{t(`dispatch.report.${row.state}`)}</StatusTag>
                  {row.flagCount > 0 && (
                    <span className="row-sub">{t('dispatch.doubtCount', { count: row.flagCount })}</span>
                  )}
                </span>
              ),
            },
            {
              key: 'light',
              title: t('dispatch.lightLabel'),
              render: (row) => (
                <span>
                  <StatusTag tone={lightTones[row.light]}>{t(`dispatch.light.${row.light}`)}</StatusTag>
                  {row.reds > 1 && <span className="row-sub">{t('dispatch.redsInARow', { count: row.reds })}</span>}
                </span>
              ),
            },
            {
              key: 'month',
              title: t('dispatch.investedPeriod'),
              align: 'right',
              render: (row) => <Amounts row={row} names={['investedPeriod', 'investedYear', 'investedTotal']} />,
            },
            {
              key: 'funds',
              title: t('dispatch.fundsInPlace'),
              align: 'right',
              render: (row) => <Amounts row={row} names={['fundsInPlace', 'fundsPaid']} />,
            },
          ]}
          empty={{ title: t('dispatch.noReports'), hint: t('dispatch.noReportsHint') }}
        />
      </Panel>
    </>
  );
}

type Amount = 'investedPeriod' | 'investedYear' | 'investedTotal' | 'fundsInPlace' | 'fundsPaid';

/** An amount under its heading, and under it others with their names, as far as anything was handed in. */
function Amounts({ row, names: [first, ...others] }: { row: ReportRow; names: [Amount, ...Amount[]] }) {
  const { t } = useTranslation();
  return (
    <span>
      <Money yuan={row[first]} />
      {others
        .filter((name) => typeof row[name] === 'number')
        .map((name) => (
          <span key={name} className="row-sub">
            {t(`dispatch.${name}`)} <Money yuan={row[name]} />
          </span>
        ))}
    </span>
  );
}
