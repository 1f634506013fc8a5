import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Offer = SupplyDemand['OfferResponse'];
export type OfferInput = SupplyDemand['OfferRequest'];
export type OfferAction = SupplyDemand['OfferAction'];

export const goodsCategories: readonly SupplyDemand['GoodsCategory'][] = [
  'CAR',
  'E_BIKE',
  'APPLIANCE',
  'FURNITURE',
  'DECORATION',
  'ELECTRONICS',
  'OTHER',
];

export const offerStates: readonly SupplyDemand['OfferState'][] = ['OPEN', 'ENDED', 'TAKEN_DOWN'];

export const offerTones: Record<SupplyDemand['OfferState'], Tone> = {
  OPEN: 'good',
  ENDED: 'ended',
  TAKEN_DOWN: 'attention',
};
