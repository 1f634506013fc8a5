import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import {
  type ActionProgress,
  type Counted,
  columns,
  lights,
  lightTones,
  type MeasureSummary,
  type TargetRow,
  type UnitProgress,
  worstFirst,
} from './model';
import { useAllTargets, useMeasureSummary } from './requests/overview';

/** How far the city is with its plans: targets by light, measures by action and lead unit; each figure leads to its rows. */
export default function PlanOverviewPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('planoverview.title')} facts={t('planoverview.hint')} />
      <Panel title={t('planoverview.targets')} extra={<Link to="/targets">{t('planoverview.allTargets')}</Link>}>
        <QueryView query={useAllTargets()}>{({ items }) => <Targets targets={items} />}</QueryView>
      </Panel>
      <QueryView query={useMeasureSummary()} rows={6}>
        {(summary) => <Measures summary={summary} />}
      </QueryView>
    </>
  );
}

function Targets({ targets }: { targets: TargetRow[] }) {
  const { t } = useTranslation();
  if (targets.length === 0) {
    return <EmptyView title={t('planoverview.noTargets')} hint={t('planoverview.emptyHint')} />;
  }
  return (
    <>
      <p className="alert-gap">
        {lights.map((light) => (
          <span key={light} className="light-count">
            <StatusTag tone={lightTones[light]}>
              {t(`planoverview.light.${light}`)} {targets.filter((target) => target.light === light).length}
            </StatusTag>
          </span>
        ))}
      </p>
      <LineTable<TargetRow>
        label={t('planoverview.targets')}
        rows={worstFirst(targets).slice(0, 10)}
        columns={[
          {
            key: 'indicator',
            title: t('planoverview.indicator'),
            render: (row) => <Link to={`/targets/${row.id}`}>{row.indicator}</Link>,
          },
          { key: 'lead', title: t('planoverview.lead'), render: (row) => row.leadName ?? '—' },
          {
            key: 'light',
            title: t('planoverview.progress'),
            render: (row) => <StatusTag tone={lightTones[row.light]}>{t(`planoverview.light.${row.light}`)}</StatusTag>,
          },
        ]}
      />
    </>
  );
}

function Measures({ summary }: { summary: MeasureSummary }) {
  const { t } = useTranslation();
  if (summary.actions.length === 0) {
    return (
      <Panel title={t('planoverview.measures')}>
        <EmptyView title={t('planoverview.noMeasures')} hint={t('planoverview.emptyHint')} />
      </Panel>
    );
  }
  return (
    <>
      <Panel title={t('planoverview.byAction')} extra={<Link to="/measures">{t('planoverview.allMeasures')}</Link>}>
        <LineTable<ActionProgress>
          label={t('planoverview.byAction')}
          rows={summary.actions}
          columns={[
            { key: 'action', title: t('planoverview.action'), render: (row) => row.action },
            ...figures<ActionProgress>(t, (row) => ({ action: row.action })),
          ]}
        />
      </Panel>
      <Panel title={t('planoverview.byUnit')} hint={t('planoverview.missingHint', { quarter: summary.quarter })}>
        <LineTable<UnitProgress>
          label={t('planoverview.byUnit')}
          rows={summary.units}
          columns={[
            {
              key: 'name',
              title: t('planoverview.lead'),
              render: (row) => <Link to={`/measures?${new URLSearchParams({ unit: row.name })}`}>{row.name}</Link>,
            },
            ...columns.map(({ key, state }) => ({
              key,
              title: t(`planoverview.state.${state}`),
              align: 'right' as const,
              render: (row: UnitProgress) => row[key],
            })),
            {
              key: 'missing',
              title: t('planoverview.missing'),
              align: 'right',
              render: (row) =>
                row.reportsMissing > 0 ? <StatusTag tone="attention">{row.reportsMissing}</StatusTag> : 0,
            },
          ]}
        />
      </Panel>
    </>
  );
}

function figures<Row extends Counted>(t: (key: string) => string, filter: (row: Row) => Record<string, string>) {
  return columns.map(({ key, state }) => ({
    key,
    title: t(`planoverview.state.${state}`),
    align: 'right' as const,
    render: (row: Row) =>
      row[key] > 0 ? <Link to={`/measures?${new URLSearchParams({ ...filter(row), state })}`}>{row[key]}</Link> : 0,
  }));
}
