import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { DataTable } from '@/shared/ui/DataTable';
import { DateText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { fields, measures, quartersUpTo, type ReserveRow, stages } from './model';
import { useReserve } from './requests/listReserve';
import { useQuarterName } from './useQuarterName';

/** The projects behind a figure of the balance. */
export default function ReserveRowsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const district = useIs('district-reviewer');
  const counties = useCountyOptions();
  const choice = (name: string, label: string, options: { value: string; label: string }[]) => ({
    kind: 'choice' as const,
    name,
    label,
    options,
  });
  const quarterName = useQuarterName();
  const quarters = quartersUpTo(new Date()).map((value) => ({ value, label: quarterName(value) }));
  return (
    <>
      <PageHeader
        title={t('reserve.rows')}
        facts={t('reserve.rowsHint')}
        back={{ to: '/reserve', text: t('reserve.title') }}
      />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'reserve-projects' }}
          filters={[
            choice('stage', t('reserve.stageLabel'), useOptions('reserve.stage', stages)),
            choice('measure', t('reserve.measureLabel'), useOptions('reserve.measure', measures)),
            choice('quarter', t('reserve.quarter'), quarters),
            choice('field', t('reserve.field'), useOptions('shared.field', fields)),
            ...(district ? [] : [choice('county', t('reserve.county'), counties)]),
          ]}
        />
        <DataTable<ReserveRow>
          label={t('reserve.rows')}
          query={useReserve(params)}
          params={params}
          exportedFrom="reserve/projects"
          rowKey={(row) => row.projectId}
          columns={[
            {
              key: 'name',
              title: t('reserve.project'),
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
            { key: 'field', title: t('reserve.field'), render: (row) => t(`shared.field.${row.field}`) },
            { key: 'county', title: t('reserve.county'), render: (row) => row.countyName },
            {
              key: 'amount',
              title: t('reserve.amount'),
              sort: 'amount',
              align: 'right',
              render: (row) => <Money yuan={row.amount} />,
            },
            {
              key: 'stage',
              title: t('reserve.stageNow'),
              render: (row) => <StatusTag tone="moving">{t(`reserve.stage.${row.stage}`)}</StatusTag>,
            },
            { key: 'reserved', title: t('reserve.reservedOn'), render: (row) => <DateText value={row.reservedOn} /> },
            { key: 'started', title: t('reserve.startedOn'), render: (row) => <DateText value={row.startedOn} /> },
            {
              key: 'commissioned',
              title: t('reserve.commissionedOn'),
              render: (row) => <DateText value={row.commissionedOn} />,
            },
          ]}
          empty={{ title: t('reserve.noRows') }}
        />
      </Panel>
    </>
  );
}
