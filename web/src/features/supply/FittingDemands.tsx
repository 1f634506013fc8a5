import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { DockingButton } from '@/shared/docking/DockingButton';
import { type DockingRow, useDockingsOf } from '@/shared/docking/dockings';
import { EmptyView } from '@/shared/ui/EmptyView';
import { MarkSuggestion } from '@/shared/ui/MarkSuggestion';
import { Money } from '@/shared/ui/Money';
import { OriginBadge, OriginNote } from '@/shared/ui/OriginNote';
import { QueryView } from '@/shared/ui/QueryView';
import { Score, ScoreParts } from '@/shared/ui/ScoreParts';
import type { FittingDemand, Supply } from './model';
import { markDemand, unmarkDemand, useFittingDemands } from './requests/fittingDemands';

/** Demands that a supply fits, beside the list. */
export function FittingDemands({ supply, onClose }: { supply: Supply | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      open={supply !== undefined}
      size="large"
      title={supply && t('supply.fittingOf', { product: supply.product })}
      onClose={onClose}
      destroyOnHidden
    >
      {supply && (
        <>
          <p className="panel-hint">{t('supply.fittingHint')}</p>
          <Fitting supply={supply} />
        </>
      )}
    </Drawer>
  );
}

function Fitting({ supply }: { supply: Supply }) {
  const { t } = useTranslation();
  const dockings = useDockingsOf({ supplyId: supply.id }).data ?? [];
  return (
    <QueryView query={useFittingDemands(supply.id)}>
      {({ items, markable }) =>
        items.length === 0 ? (
          <EmptyView title={t('supply.noFitting')} hint={t('supply.noFittingHint')} />
        ) : (
          <ol className="stack">
            {items.map((item) => (
              <Item key={item.demand.id} supply={supply} item={item} markable={markable} dockings={dockings} />
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

function Item(props: { supply: Supply; item: FittingDemand; markable: boolean; dockings: readonly DockingRow[] }) {
  const { supply, item, markable, dockings } = props;
  const { t } = useTranslation();
  const { demand, score, reasons, mark } = item;
  return (
    <li className="suggestion">
      <div className="suggestion-head">
        <div>
          <h3>{demand.wantedEquipment}</h3>
          <span className="muted">
            {[demand.enterprise?.name, demand.countyName, t(`shared.category.${demand.category}`)]
              .filter(Boolean)
              .join(' · ')}
          </span>{' '}
          <OriginBadge origin={demand.origin} />
        </div>
        <Score points={score} reasons={reasons} />
      </div>
      <p className="suggestion-facts">
        {t('supply.wantedCount', { count: demand.quantity })} ·{' '}
        {t('supply.wantedMonth', { month: demand.purchaseMonth })}
        {typeof demand.budget === 'number' && (
          <>
            {' · '}
            <Money yuan={demand.budget} />
          </>
        )}
      </p>
      <p className="suggestion-facts">{demand.keyFigures}</p>
      <ScoreParts reasons={reasons} />
      {markable && (
        <MarkSuggestion
          about={demand.wantedEquipment}
          mark={mark}
          say={(input) => markDemand(supply.id, demand.id, input)}
          takeBack={() => unmarkDemand(supply.id, demand.id)}
          said={t('supply.marked')}
          takenBack={t('supply.unmarked')}
          refresh={[['supply', supply.id, 'suggestions']]}
        />
      )}
      {demand.origin || supply.origin ? (
        demand.origin && <OriginNote origin={demand.origin} />
      ) : (
        <DockingButton demandId={demand.id} supplyId={supply.id} about={demand.wantedEquipment} known={dockings} />
      )}
    </li>
  );
}
