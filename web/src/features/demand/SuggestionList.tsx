import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBilingual } from '@/shared/i18n/marks';
import { EmptyView } from '@/shared/ui/EmptyView';
import { Money } from '@/shared/ui/Money';
import { QueryView } from '@/shared/ui/QueryView';
import type { ScorePart, Suggestion } from './model';
import { useSuggestions } from './requests/readSuggestions';

/** Supplies that fit, best first, each with the parts of its score in words. */
export function SuggestionList({ demandId }: { demandId: string }) {
  const { t } = useTranslation();
  return (
    <QueryView query={useSuggestions(demandId)}>
      {(suggestions) =>
        suggestions.length === 0 ? (
          <EmptyView
            title={t('demand.noSuggestions')}
            hint={t('demand.noSuggestionsHint')}
            action={<Link to="/supplies">{t('demand.toSupplies')}</Link>}
          />
        ) : (
          <ol className="stack">
            {suggestions.map((suggestion) => (
              <SuggestionItem key={suggestion.supply.id} suggestion={suggestion} />
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

function SuggestionItem({ suggestion: { supply, score, reasons } }: { suggestion: Suggestion }) {
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
          {supply.firstOfKind && <span className="badge">{t('demand.firstOfKind')}</span>}
        </div>
        <span className="score">
          {score}
          <small> / 100 {t('demand.points')}</small>
        </span>
      </div>
      <p className="suggestion-facts">
        {t('demand.price')} <Money yuan={supply.priceFrom} /> – <Money yuan={supply.priceTo} /> ·{' '}
        {t('demand.delivery', { count: supply.deliveryDays })}
        {supply.energyGrade ? ` · ${t('demand.energy', { value: supply.energyGrade })}` : ''}
      </p>
      <ul className="score-parts">
        {reasons.map((reason) => (
          <Part key={reason.part} reason={reason} />
        ))}
      </ul>
    </li>
  );
}

function Part({ reason }: { reason: ScorePart }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const share = reason.max > 0 ? Math.round((reason.points / reason.max) * 100) : 0;
  return (
    <li>
      <div className="score-part-head">
        <span>{t(`demand.part.${reason.part}`)}</span>
        <span className="figure">
          {reason.points} / {reason.max}
        </span>
      </div>
      <div className="score-bar" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </div>
      <span className="score-why">{bilingual(reason)}</span>
    </li>
  );
}
