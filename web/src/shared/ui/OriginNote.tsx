import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SupplyDemand } from '@/shared/api/schemas';

type Origin = SupplyDemand['Origin'];

/** That a listing is of another city, and where to turn to about it: its enterprise has no account here. */
export function OriginNote({ origin }: { origin: Origin }) {
  const { t } = useTranslation();
  return (
    <Alert
      className="alert-gap"
      type="info"
      showIcon
      title={t('shared.origin.from', { city: origin.cityName })}
      description={t('shared.origin.turnTo', { office: origin.office, contact: origin.contact })}
    />
  );
}

/** The city that a row is of; nothing for our own. */
export function OriginBadge({ origin }: { origin: Origin | null | undefined }) {
  const { t } = useTranslation();
  return origin ? <span className="badge">{t('shared.origin.badge', { city: origin.cityName })}</span> : null;
}
