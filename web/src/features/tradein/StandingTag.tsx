import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type Offer, standing, standingTones } from './model';

/** Whether an offer may be taken up today. */
export function StandingTag({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const stands = standing(offer);
  return <StatusTag tone={standingTones[stands]}>{t(`tradein.standing.${stands}`)}</StatusTag>;
}
