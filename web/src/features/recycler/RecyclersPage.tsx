import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCountyOptions } from '@/shared/codes/counties';
import { useMarks } from '@/shared/i18n/marks';
import { useOptions } from '@/shared/lib/enums';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { businessKinds, type Recycler, retiredKinds } from './model';
import { useRecyclers } from './requests/recyclers';

/** Enterprises that take retired equipment, as the surveys of collection rounds found them. */
export default function RecyclersPage() {
  const { t } = useTranslation();
  const params = useListParams();
  return (
    <>
      <PageHeader title={t('recycler.title')} facts={t('recycler.hint')} />
      <Panel>
        <Filters params={params} />
        <DataTable<Recycler>
          label={t('recycler.title')}
          query={useRecyclers(params)}
          params={params}
          asked={params}
          exportedFrom={{ service: 'supply-demand', path: 'recyclers' }}
          rowKey={(row) => row.id}
          columns={useColumns()}
          empty={{ title: t('recycler.empty'), hint: t('recycler.emptyHint') }}
        />
      </Panel>
    </>
  );
}

function Filters({ params }: { params: ListParams }) {
  const { t } = useTranslation();
  const enterprise = useIs('enterprise');
  const district = useIs('district-reviewer');
  const mine = enterprise ? t('recycler.mine') : district ? t('recycler.ofDistrict') : undefined;
  return (
    <FilterBar
      params={params}
      views={{ service: 'supply-demand', list: 'recyclers' }}
      filters={[
        { kind: 'text', name: 'q', label: t('recycler.search') },
        {
          kind: 'choice',
          name: 'businessKind',
          label: t('recycler.f.businessKind'),
          options: useOptions('recycler.business', businessKinds),
        },
        {
          kind: 'choice',
          name: 'accepts',
          label: t('recycler.f.accepts'),
          options: useOptions('recycler.kind', retiredKinds),
        },
        { kind: 'choice', name: 'county', label: t('recycler.f.county'), options: useCountyOptions() },
      ]}
      extra={
        mine && (
          <span className="switch-label">
            <Switch
              size="small"
              aria-label={mine}
              checked={params.filters.mine === 'true'}
              onChange={(on) => params.change({ mine: on ? 'true' : undefined })}
            />
            <span aria-hidden="true">{mine}</span>
          </span>
        )
      }
    />
  );
}

function useColumns(): DataColumn<Recycler>[] {
  const { t, i18n } = useTranslation();
  const marks = useMarks();
  const tons = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  return [
    {
      key: 'name',
      title: t('recycler.f.enterprise'),
      heading: true,
      render: (row) => (
        <span>
          <span className="row-title">{row.enterprise.name}</span>
          <span className="row-sub">{`${row.enterprise.uscc} · ${row.countyName}`}</span>
        </span>
      ),
    },
    {
      key: 'business',
      title: t('recycler.f.businessKind'),
      render: (row) => t(`recycler.business.${row.businessKind}`),
    },
    { key: 'materials', title: t('recycler.f.materials'), render: (row) => row.materials },
    {
      key: 'accepts',
      title: t('recycler.f.accepts'),
      render: (row) =>
        row.accepts.length === 0 ? '—' : row.accepts.map((kind) => t(`recycler.kind.${kind}`)).join(marks.comma),
    },
    {
      key: 'capacity',
      title: t('recycler.f.capacity'),
      sort: 'capacity',
      align: 'right',
      render: (row) => tons(row.capacity),
    },
    { key: 'qualification', title: t('recycler.f.qualification'), render: (row) => row.qualification ?? '—' },
    {
      key: 'updated',
      title: t('recycler.f.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
  ];
}
