import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { categories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { usePerson } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { OriginBadge } from '@/shared/ui/OriginNote';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { RemovalDialog } from '@/shared/ui/RemovalDialog';
import { FittingDemands } from './FittingDemands';
import type { Supply } from './model';
import { useSupplies } from './requests/listSupplies';
import { removeSupply } from './requests/removeSupply';
import { SupplyDialog } from './SupplyDialog';

/** Equipment on offer, readable by everyone who is signed in. */
export default function SuppliesPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const { roles, organisation } = usePerson();
  const supplies = useSupplies(params);
  const own = roles.includes('enterprise');
  const [dialog, setDialog] = useState<{ supply: Supply | undefined }>();
  const [fitting, setFitting] = useState<Supply>();
  const [leaving, setLeaving] = useState<Supply>();
  const create = own && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setDialog({ supply: undefined })}>
      {t('supply.create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('supply.title')} facts={t('supply.hint')} actions={create} />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'supply-demand', list: 'supplies' }}
          filters={[
            { kind: 'text', name: 'q', label: t('supply.search') },
            {
              kind: 'choice',
              name: 'category',
              label: t('supply.f.category'),
              options: useOptions('shared.category', categories),
            },
            { kind: 'choice', name: 'county', label: t('supply.county'), options: useCountyOptions() },
          ]}
          extra={
            own && (
              <span className="switch-label">
                <Switch
                  size="small"
                  aria-label={t('supply.mine')}
                  checked={params.filters.mine === 'true'}
                  onChange={(mine) => params.change({ mine: mine ? 'true' : undefined })}
                />
                <span aria-hidden="true">{t('supply.mine')}</span>
              </span>
            )
          }
        />
        <DataTable<Supply>
          label={t('supply.title')}
          query={supplies}
          params={params}
          exportedFrom={{ service: 'supply-demand', path: 'supplies' }}
          rowKey={(row) => row.id}
          columns={useColumns(
            supplies.data?.items.some((supply) => !supply.origin && supply.enterprise.uscc === organisation) ?? false,
            (supply) => setDialog({ supply }),
            setFitting,
            setLeaving,
          )}
          empty={{ title: t('supply.empty'), hint: t('supply.emptyHint'), action: create }}
        />
      </Panel>
      <SupplyDialog
        open={dialog !== undefined}
        supply={dialog?.supply && current(dialog.supply, supplies.data?.items)}
        onClose={() => setDialog(undefined)}
      />
      <RemovalDialog<Supply>
        open={leaving && current(leaving, supplies.data?.items)}
        title={t('supply.remove')}
        explanation={(supply) => t('supply.removeWords', { name: `${supply.product} ${supply.model}` })}
        remove={removeSupply}
        done={t('supply.removed')}
        refresh={[['supplies'], ['catalogue'], ['dockings']]}
        onClose={() => setLeaving(undefined)}
      />
      <FittingDemands supply={fitting} onClose={() => setFitting(undefined)} />
    </>
  );
}

/** The offer as the list holds it by now: somebody else may have changed it since the dialog was opened. */
function current(opened: Supply, read: Supply[] | undefined): Supply {
  return read?.find((supply) => supply.id === opened.id) ?? opened;
}

/** Who may see demands that supplies of others fit; an enterprise sees those of its own. */
const officials = [
  'district-reviewer',
  'bureau-reviewer',
  'commission-preparer',
  'commission-approver',
  'auditor',
] as const;

function useColumns(
  changeable: boolean,
  change: (supply: Supply) => void,
  showFitting: (supply: Supply) => void,
  remove: (supply: Supply) => void,
): DataColumn<Supply>[] {
  const { t } = useTranslation();
  const { organisation, roles } = usePerson();
  const official = officials.some((role) => roles.includes(role));
  return [
    {
      key: 'product',
      title: t('supply.f.product'),
      heading: true,
      render: (row) => (
        <span>
          <span className="row-title">{row.product}</span> <span className="muted">{row.model}</span>{' '}
          {row.firstOfKind && <span className="badge">{t('supply.f.firstOfKind')}</span>}{' '}
          <OriginBadge origin={row.origin} />
          {row.takenDown && (
            <Link to={`/catalogue/${row.id}`} className="badge">
              {t('supply.takenDown')}
            </Link>
          )}
          {row.aside && <span className="badge">{t('supply.aside')}</span>}
          <span className="row-sub">{row.enterprise.name}</span>
          <span className="row-sub">{row.keyFigures}</span>
        </span>
      ),
    },
    { key: 'category', title: t('supply.f.category'), render: (row) => t(`shared.category.${row.category}`) },
    { key: 'county', title: t('supply.county'), render: (row) => row.countyName },
    {
      key: 'price',
      title: t('supply.price'),
      sort: 'price',
      align: 'right',
      render: (row) => (
        <span className="nowrap">
          <Money yuan={row.priceFrom} /> – <Money yuan={row.priceTo} />
        </span>
      ),
    },
    {
      key: 'delivery',
      title: t('supply.f.deliveryDays'),
      align: 'right',
      render: (row) => t('supply.dayCount', { count: row.deliveryDays }),
    },
    {
      key: 'grade',
      title: t('supply.f.energyGrade'),
      render: (row) => (row.energyGrade ? t('shared.grade', { value: row.energyGrade }) : '—'),
    },
    ...(changeable || official
      ? [
          {
            key: 'fitting',
            title: t('supply.fitting'),
            render: (row: Supply) =>
              official || (!row.origin && row.enterprise.uscc === organisation) ? (
                <Button
                  type="link"
                  size="small"
                  aria-label={t('supply.fittingOf', { product: row.product })}
                  onClick={() => showFitting(row)}
                >
                  {t('supply.fitting')}
                </Button>
              ) : null,
          },
        ]
      : []),
    ...(changeable
      ? [
          {
            key: 'edit',
            title: t('shared.action.edit'),
            render: (row: Supply) =>
              !row.origin && row.enterprise.uscc === organisation ? (
                <span className="nowrap">
                  <Button
                    size="small"
                    icon={<EditOutlined aria-hidden="true" />}
                    aria-label={t('supply.changeOne', { name: row.product })}
                    onClick={() => change(row)}
                  />{' '}
                  <Button
                    size="small"
                    icon={<DeleteOutlined aria-hidden="true" />}
                    aria-label={t('supply.removeOne', { name: row.product })}
                    onClick={() => remove(row)}
                  />
                </span>
              ) : null,
          },
        ]
      : []),
  ];
}
