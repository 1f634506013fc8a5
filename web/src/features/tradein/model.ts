import type { SupplyDemand } from '@/shared/api/schemas';
import { cityToday } from '@/shared/lib/dates';
import type { Tone } from '@/shared/ui/StatusTag';

export type Offer = SupplyDemand['OfferResponse'];
export type OfferInput = SupplyDemand['OfferRequest'];
export type OfferAction = SupplyDemand['OfferAction'];

export const offerStates: readonly SupplyDemand['OfferState'][] = ['OPEN', 'ENDED', 'TAKEN_DOWN'];

/** How an offer stands today: one that is open has its days. */
export function standing(offer: Offer): 'ENDED' | 'TAKEN_DOWN' | 'AHEAD' | 'EXPIRED' | 'OPEN' {
  if (offer.state !== 'OPEN') {
    return offer.state;
  }
  const today = cityToday();
  if (offer.validFrom > today) {
    return 'AHEAD';
  }
  return offer.validUntil < today ? 'EXPIRED' : 'OPEN';
}

export const standingTones: Record<ReturnType<typeof standing>, Tone> = {
  AHEAD: 'waiting',
  OPEN: 'good',
  EXPIRED: 'ended',
  ENDED: 'ended',
  TAKEN_DOWN: 'attention',
};
