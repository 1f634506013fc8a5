import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { categories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type DockingRow, dockingStates, dockingTones } from './model';
import { useDockings } from './requests/listDockings';

/** Demands and supplies on their way to a deal: an enterprise's own, or all that an official follows. */
export default function DockingsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const own = useIs('enterprise');
  const counties = useCountyOptions();
  const side = own ? 'own' : 'city';
  return (
    <>
      <PageHeader
        title={t('supplydocking.title')}
        facts={t(`supplydocking.hint.${side}`)}
        actions={!own && <Link to="/docking-figures">{t('supplydocking.toFigures')}</Link>}
      />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'supply-demand', list: 'dockings' }}
          filters={[
            { kind: 'text', name: 'q', label: t('supplydocking.search') },
            {
              kind: 'choice',
              name: 'state',
              label: t('supplydocking.stateLabel'),
              options: useOptions('supplydocking.state', dockingStates),
            },
            {
              kind: 'choice',
              name: 'category',
              label: t('supplydocking.category'),
              options: useOptions('shared.category', categories),
            },
            ...(own
              ? [
                  {
                    kind: 'choice' as const,
                    name: 'awaiting',
                    label: t('supplydocking.awaiting'),
                    options: [
                      { value: 'ME', label: t('supplydocking.awaitingMe') },
                      { value: 'UNREAD', label: t('supplydocking.unreadMessages') },
                    ],
                  },
                ]
              : [
                  { kind: 'choice' as const, name: 'county', label: t('supplydocking.buyerCounty'), options: counties },
                ]),
          ]}
        />
        <DataTable<DockingRow>
          label={t('supplydocking.title')}
          query={useDockings(params)}
          params={params}
          exportedFrom={{ service: 'supply-demand', path: 'dockings' }}
          rowKey={(row) => row.id}
          columns={useColumns()}
          empty={{
            title: t('supplydocking.empty'),
            hint: t(`supplydocking.emptyHint.${side}`),
            action: own && <Link to="/demands">{t('supplydocking.toDemands')}</Link>,
          }}
        />
      </Panel>
    </>
  );
}

function useColumns(): DataColumn<DockingRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'wanted',
      title: t('supplydocking.wanted'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/dockings/${row.id}`} className="row-title">
            {row.wantedEquipment}
          </Link>
          <span className="row-sub">{`${row.buyer?.name ?? t('supplydocking.unnamed')} · ${row.buyerCountyName}`}</span>
        </span>
      ),
    },
    {
      key: 'product',
      title: t('supplydocking.offered'),
      render: (row) => (
        <span>
          {`${row.product} ${row.model}`}
          <span className="row-sub">{`${row.supplier.name} · ${row.supplierCountyName}`}</span>
        </span>
      ),
    },
    { key: 'category', title: t('supplydocking.category'), render: (row) => t(`shared.category.${row.category}`) },
    {
      key: 'state',
      title: t('supplydocking.stateLabel'),
      render: (row) => (
        <span>
          <StatusTag tone={dockingTones[row.state]}>{t(`supplydocking.state.${row.state}`)}</StatusTag>
          {row.waitsForCaller && <StatusTag tone="attention">{t('supplydocking.yourTurn')}</StatusTag>}
          {row.unread > 0 && <span className="row-sub">{t('supplydocking.unread', { count: row.unread })}</span>}
        </span>
      ),
    },
    {
      key: 'amount',
      title: t('supplydocking.f.amount'),
      align: 'right',
      render: (row) =>
        row.amount == null ? (
          '—'
        ) : (
          <span>
            <Money yuan={row.amount} />
            <span className="row-sub">
              <DateText value={row.agreedOn} />
            </span>
          </span>
        ),
    },
    {
      key: 'opened',
      title: t('supplydocking.openedAt'),
      sort: 'openedAt',
      render: (row) => <InstantText value={row.openedAt} />,
    },
    {
      key: 'updated',
      title: t('supplydocking.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
  ];
}
