import { useTranslation } from 'react-i18next';
import type { SupplyDemand } from '@/shared/api/schemas';
import { useBilingual } from '@/shared/i18n/marks';

type ScorePart = SupplyDemand['MatchReason'];

/** What a score is made of: points of each part, with the reason in words. */
export function ScoreParts({ reasons }: { reasons: ScorePart[] }) {
  return (
    <ul className="score-parts">
      {reasons.map((reason) => (
        <Part key={reason.part} reason={reason} />
      ))}
    </ul>
  );
}

/** The points of a suggestion of a hundred. */
export function Score({ points }: { points: number }) {
  const { t } = useTranslation();
  return (
    <span className="score">
      {points}
      <small> / 100 {t('shared.match.points')}</small>
    </span>
  );
}

function Part({ reason }: { reason: ScorePart }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const share = reason.max > 0 ? Math.round((reason.points / reason.max) * 100) : 0;
  return (
    <li>
      <div className="score-part-head">
        <span>{t(`shared.match.part.${reason.part}`)}</span>
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
