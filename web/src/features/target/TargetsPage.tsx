import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useActing } from '@/shared/ui/useActing';
import { goalKey, lightTones, onPath, type TargetRow, withUnit } from './model';
import { computeFigures, useTargets } from './requests/targets';

/** The plans' targets against the straight path to the year due. */
export default function TargetsPage() {
  const { t, i18n } = useTranslation();
  const params = useListParams();
  const runs = useIs('commission-preparer');
  const columns: DataColumn<TargetRow>[] = [
    {
      key: 'indicator',
      title: t('target.indicator'),
      heading: true,
      sort: 'indicator',
      render: (row) => (
        <span>
          <Link to={`/targets/${row.id}`} className="row-title">
            {row.indicator}
          </Link>
          <span className="row-sub">{row.leadName ?? t('target.noLead')}</span>
        </span>
      ),
    },
    { key: 'goal', title: t('target.goal'), render: (row) => <Goal target={row} /> },
    {
      key: 'latest',
      title: t('target.latest'),
      align: 'right',
      render: (row) => (
        <span>
          {withUnit(row.latest, row.valueUnit, i18n.language)}
          {row.latestYear && <span className="row-sub">{row.latestYear}</span>}
        </span>
      ),
    },
    {
      key: 'expected',
      title: t('target.expected'),
      align: 'right',
      render: (row) => onPath(row.expected, row, i18n.language),
    },
    { key: 'light', title: t('target.light'), render: (row) => <Light target={row} /> },
  ];
  return (
    <>
      <PageHeader
        title={t('target.title')}
        facts={t('target.hint')}
        back={{ to: '/plan-overview', text: t('target.overview') }}
        actions={runs && <Compute />}
      />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'targets' }}
          filters={[
            { kind: 'text', name: 'lead', label: t('target.leadExact'), whole: true },
            {
              kind: 'choice',
              name: 'dueYear',
              label: t('target.dueYear'),
              options: ['2024', '2025', '2026', '2027', '2030'].map((value) => ({ value, label: value })),
            },
          ]}
        />
        <DataTable<TargetRow>
          label={t('target.title')}
          query={useTargets(params)}
          params={params}
          exportedFrom="targets"
          rowKey={(row) => row.id}
          columns={columns}
          empty={{ title: t('target.empty'), hint: t('target.emptyHint') }}
        />
      </Panel>
    </>
  );
}

export function Goal({ target }: { target: TargetRow }) {
  const { t, i18n } = useTranslation();
  const words = t(goalKey(target), {
    year: target.dueYear,
    base: target.baseYear ?? '',
    value: withUnit(Math.abs(target.value), target.unit, i18n.language),
  });
  return (
    <span>
      {words}
      {target.comparison === 'CHANGE' && target.level !== null && target.level !== undefined && (
        <span className="row-sub">
          {t('target.level', { value: withUnit(target.level, target.valueUnit, i18n.language) })}
        </span>
      )}
    </span>
  );
}

export function Light({ target }: { target: TargetRow }) {
  const { t } = useTranslation();
  const { behind } = target;
  return (
    <span>
      <StatusTag tone={lightTones[target.light]}>{t(`target.lightOf.${target.light}`)}</StatusTag>
      {behind !== null && behind !== undefined && (
        <span className="row-sub">
          {behind > 0 ? t('target.behind', { points: behind }) : t('target.ahead', { points: -behind })}
        </span>
      )}
    </span>
  );
}

function Compute() {
  const { t } = useTranslation();
  const computing = useActing({
    act: computeFigures,
    done: t('target.computed'),
    refresh: [['targets']],
  });
  return (
    <Button loading={computing.isPending} onClick={() => computing.mutate(undefined)}>
      {t('target.compute')}
    </Button>
  );
}
