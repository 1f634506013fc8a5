import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DockingButton } from '@/shared/docking/DockingButton';
import { type DockingRow, useDockingsOf } from '@/shared/docking/dockings';
import { EmptyView } from '@/shared/ui/EmptyView';
import { MarkSuggestion } from '@/shared/ui/MarkSuggestion';
import { Money } from '@/shared/ui/Money';
import { OriginBadge, OriginNote } from '@/shared/ui/OriginNote';
import { QueryView } from '@/shared/ui/QueryView';
import { Score, ScoreParts } from '@/shared/ui/ScoreParts';
import type { Suggestion } from './model';
import { markSupply, unmarkSupply } from './requests/markSupply';
import { useSuggestions } from './requests/readSuggestions';

/** Supplies that fit, best first, each with the parts of its score in words. */
export function SuggestionList({ demandId, otherCity }: { demandId: string; otherCity: boolean }) {
  const { t } = useTranslation();
  const dockings = useDockingsOf({ demandId }).data ?? [];
  return (
    <QueryView query={useSuggestions(demandId)}>
      {({ items, markable }) =>
        items.length === 0 ? (
          <EmptyView
            title={t('demand.noSuggestions')}
            hint={t('demand.noSuggestionsHint')}
            action={<Link to="/supplies">{t('demand.toSupplies')}</Link>}
          />
        ) : (
          <ol className="stack">
            {items.map((suggestion) => (
              <SuggestionItem
                key={suggestion.supply.id}
                demandId={demandId}
                suggestion={suggestion}
                markable={markable}
                dockings={dockings}
                demandOfOtherCity={otherCity}
              />
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

function SuggestionItem(props: {
  demandId: string;
  suggestion: Suggestion;
  markable: boolean;
  dockings: readonly DockingRow[];
  demandOfOtherCity: boolean;
}) {
  const { demandId, suggestion, markable, dockings, demandOfOtherCity } = props;
  const { supply, score, reasons, position, positionWithout, mark } = suggestion;
  const { t } = useTranslation();
  return (
    <li className="suggestion">
      <div className="suggestion-head">
        <div>
          <h3>
            {supply.product} <span className="muted">{supply.model}</span>
          </h3>
          <span className="muted">
            {supply.enterprise.name} · {supply.countyName}
          </span>{' '}
          <OriginBadge origin={supply.origin} />{' '}
          {supply.firstOfKind && <span className="badge">{t('demand.firstOfKind')}</span>}
        </div>
        <Score points={score} reasons={reasons} />
      </div>
      <p className="suggestion-facts">
        {t('demand.price')} <Money yuan={supply.priceFrom} /> – <Money yuan={supply.priceTo} /> ·{' '}
        {t('demand.delivery', { count: supply.deliveryDays })}
        {supply.energyGrade ? ` · ${t('demand.energy', { value: supply.energyGrade })}` : ''} ·{' '}
        {t('demand.place', { place: position })}
        {positionWithout !== position && ` · ${t('demand.withoutDistance', { place: positionWithout })}`}
      </p>
      <ScoreParts reasons={reasons} />
      {markable && (
        <MarkSuggestion
          about={`${supply.product} ${supply.model}`}
          mark={mark}
          say={(input) => markSupply(demandId, supply.id, input)}
          takeBack={() => unmarkSupply(demandId, supply.id)}
          said={t('demand.marked')}
          takenBack={t('demand.unmarked')}
          refresh={[['demand', demandId, 'suggestions']]}
        />
      )}
      {supply.origin || demandOfOtherCity ? (
        supply.origin && <OriginNote origin={supply.origin} />
      ) : (
        <DockingButton
          demandId={demandId}
          supplyId={supply.id}
          about={`${supply.product} ${supply.model}`}
          known={dockings}
        />
      )}
    </li>
  );
}
