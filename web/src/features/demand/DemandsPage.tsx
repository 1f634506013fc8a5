import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { categories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { OriginBadge } from '@/shared/ui/OriginNote';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { DemandDialog } from './DemandDialog';
import { type Demand, demandKinds } from './model';
import { useDemands } from './requests/listDemands';

/** What enterprises want to buy. */
export default function DemandsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const navigate = useNavigate();
  const own = useIs('enterprise');
  const wide = !useIs('enterprise', 'district-reviewer');
  const counties = useCountyOptions();
  const [filing, setFiling] = useState(false);
  const create = own && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setFiling(true)}>
      {t('demand.create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('demand.title')} facts={t(own ? 'demand.ownHint' : 'demand.hint')} actions={create} />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'supply-demand', list: 'demands' }}
          filters={[
            { kind: 'text', name: 'q', label: t('demand.search') },
            {
              kind: 'choice',
              name: 'category',
              label: t('demand.f.category'),
              options: useOptions('shared.category', categories),
            },
            {
              kind: 'choice',
              name: 'kind',
              label: t('demand.f.kind'),
              options: useOptions('demand.kind', demandKinds),
            },
            ...(wide
              ? [{ kind: 'choice' as const, name: 'county', label: t('demand.county'), options: counties }]
              : []),
          ]}
        />
        <DataTable<Demand>
          label={t('demand.title')}
          query={useDemands(params)}
          params={params}
          exportedFrom={{ service: 'supply-demand', path: 'demands' }}
          rowKey={(row) => row.id}
          columns={useColumns(own)}
          empty={{
            title: t('demand.empty'),
            hint: t(own ? 'demand.emptyOwnHint' : 'demand.emptyHint'),
            action: create,
          }}
        />
      </Panel>
      <DemandDialog
        open={filing}
        onClose={() => setFiling(false)}
        onSaved={(saved) => void navigate(`/demands/${saved.id}`)}
      />
    </>
  );
}

function useColumns(own: boolean): DataColumn<Demand>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'wanted',
      title: t('demand.f.wantedEquipment'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/demands/${row.id}`} className="row-title">
            {row.wantedEquipment}
          </Link>{' '}
          <OriginBadge origin={row.origin} />
          {!own && <span className="row-sub">{row.enterprise.name}</span>}
        </span>
      ),
    },
    { key: 'category', title: t('demand.f.category'), render: (row) => t(`shared.category.${row.category}`) },
    { key: 'kind', title: t('demand.f.kind'), render: (row) => t(`demand.kind.${row.kind}`) },
    { key: 'county', title: t('demand.county'), render: (row) => row.countyName },
    { key: 'quantity', title: t('demand.f.quantity'), align: 'right', render: (row) => row.quantity },
    {
      key: 'budget',
      title: t('demand.f.budget'),
      sort: 'budget',
      align: 'right',
      render: (row) => <Money yuan={row.budget} />,
    },
    {
      key: 'month',
      title: t('demand.f.purchaseMonth'),
      sort: 'purchaseMonth',
      render: (row) => <span className="nowrap">{row.purchaseMonth}</span>,
    },
    {
      key: 'updated',
      title: t('demand.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
  ];
}
