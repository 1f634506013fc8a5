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

/** The points of a suggestion, of all that its parts can give: a hundred, or less for whoever may not know a part. */
export function Score({ points, reasons }: { points: number; reasons: ScorePart[] }) {
  const { t } = useTranslation();
  const most = reasons.reduce((sum, reason) => sum + reason.max, 0);
  return (
    <span className="score">
      {points}
      <small>
        {' '}
        / {most} {t('shared.match.points')}
      </small>
    </span>
  );
}

function Part({ reason }: { reason: ScorePart }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const counts = reason.max > 0;
  return (
    <li>
      <div className="score-part-head">
        <span>{t(`shared.match.part.${reason.part}`)}</span>
        {counts && (
          <span className="figure">
            {reason.points} / {reason.max}
          </span>
        )}
      </div>
      {counts && (
        <div className="score-bar" aria-hidden="true">
          <span style={{ width: `${Math.round((reason.points / reason.max) * 100)}%` }} />
        </div>
      )}
      <span className="score-why">{bilingual(reason)}</span>
    </li>
  );
}
