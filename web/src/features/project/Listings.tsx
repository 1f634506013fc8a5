import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SupplyDemand } from '@/shared/api/schemas';
import { useIs } from '@/shared/session/SessionContext';
import { DateText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { useListings } from './requests/listings';

type Demand = SupplyDemand['DemandResponse'];
type Docking = SupplyDemand['DockingRow'];

/** What the project's enterprise wants to buy for it, and from whom it buys; nothing while there is none, or its service is down. */
export function Listings({ id }: { id: string }) {
  const { t } = useTranslation();
  const asked = useIs(
    'enterprise',
    'district-reviewer',
    'bureau-reviewer',
    'commission-preparer',
    'commission-approver',
    'auditor',
  );
  const { demands, agreed } = useListings(id, asked).data ?? { demands: [], agreed: [] };
  if (demands.length === 0) {
    return null;
  }
  return (
    <Panel title={t('project.listings.title')}>
      <LineTable<Demand>
        label={t('project.listings.title')}
        rows={demands}
        columns={[
          {
            key: 'wanted',
            title: t('project.listings.wanted'),
            render: (row) => <Link to={`/demands/${row.id}`}>{row.wantedEquipment}</Link>,
          },
          { key: 'quantity', title: t('project.listings.quantity'), align: 'right', render: (row) => row.quantity },
          {
            key: 'budget',
            title: t('project.listings.budget'),
            align: 'right',
            render: (row) => <Money yuan={row.budget} />,
          },
          { key: 'month', title: t('project.listings.month'), render: (row) => row.purchaseMonth },
        ]}
      />
      {agreed.length > 0 && (
        <div className="gap-above">
          <h3>{t('project.listings.agreed')}</h3>
          <LineTable<Docking>
            label={t('project.listings.agreed')}
            rows={agreed}
            columns={[
              {
                key: 'product',
                title: t('project.listings.product'),
                render: (row) => <Link to={`/dockings/${row.id}`}>{`${row.product} ${row.model}`}</Link>,
              },
              { key: 'supplier', title: t('project.listings.supplier'), render: (row) => row.supplier.name },
              {
                key: 'amount',
                title: t('project.listings.amount'),
                align: 'right',
                render: (row) => <Money yuan={row.amount} />,
              },
              {
                key: 'day',
                title: t('project.listings.day'),
                render: (row) => <DateText value={row.agreedOn} />,
              },
            ]}
          />
        </div>
      )}
    </Panel>
  );
}
