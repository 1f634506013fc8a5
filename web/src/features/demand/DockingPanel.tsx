import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type DockingRow, useDockingsOf } from '@/shared/docking/dockings';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';

/** With which suppliers the demand is docking; nothing while there are none. */
export function DockingPanel({ demandId }: { demandId: string }) {
  const { t } = useTranslation();
  const rows = useDockingsOf({ demandId }).data ?? [];
  if (rows.length === 0) {
    return null;
  }
  return (
    <Panel title={t('demand.dockings')}>
      <LineTable<DockingRow>
        label={t('demand.dockings')}
        rows={rows}
        columns={[
          {
            key: 'product',
            title: t('demand.product'),
            render: (row) => <Link to={`/dockings/${row.id}`}>{`${row.product} ${row.model}`}</Link>,
          },
          { key: 'supplier', title: t('demand.supplier'), render: (row) => row.supplier.name },
          {
            key: 'state',
            title: t('demand.dockingState'),
            render: (row) => t(`supplydocking.state.${row.state}`),
          },
          {
            key: 'amount',
            title: t('demand.agreedAmount'),
            align: 'right',
            render: (row) => <Money yuan={row.amount} />,
          },
        ]}
      />
    </Panel>
  );
}
