import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Disposal = SupplyDemand['EquipmentDisposal'];
export type DisposalRow = SupplyDemand['EquipmentDisposalRow'];
export type DisposalState = SupplyDemand['DisposalState'];
export type DisposalAction = SupplyDemand['DisposalAction'];
export type Bid = SupplyDemand['DisposalBid'];
export type Bidding = SupplyDemand['DisposalBidRequest'];
export type Choice = SupplyDemand['DisposalChoiceRequest'];
export type PickUp = SupplyDemand['DisposalPickUpRequest'];
export type Certificate = SupplyDemand['DisposalCertificateRequest'];
export type Outcome = SupplyDemand['DisposalOutcomeRequest'];
export type FitReason = SupplyDemand['FitReason'];

export const disposalStates: readonly DisposalState[] = [
  'OFFERED',
  'AGREED',
  'PICKED_UP',
  'DISPOSED',
  'RETURNED',
  'ACCEPTED',
  'OTHERWISE',
  'LAPSED',
];

export const retiredKinds: readonly SupplyDemand['RetiredKind'][] = [
  'MACHINE_TOOL',
  'FURNACE',
  'MOTOR',
  'TRANSFORMER',
  'CONSTRUCTION_MACHINERY',
  'VEHICLE',
  'LIFT',
  'REFRIGERATION',
  'ELECTRONICS',
  'BATTERY',
  'OTHER',
];

export const outcomes: readonly SupplyDemand['DisposalOutcome'][] = ['SOLD', 'KEPT', 'DISPOSED_ELSEWHERE'];

export const pricings: readonly SupplyDemand['Pricing'][] = ['EACH', 'WHOLE'];

export const disposalTones: Record<DisposalState, Tone> = {
  OFFERED: 'waiting',
  AGREED: 'moving',
  PICKED_UP: 'moving',
  DISPOSED: 'attention',
  RETURNED: 'bad',
  ACCEPTED: 'good',
  OTHERWISE: 'ended',
  LAPSED: 'ended',
};

export const bidTones: Record<SupplyDemand['BidState'], Tone> = {
  INVITED: 'attention',
  OPEN: 'waiting',
  CHOSEN: 'good',
  PASSED_OVER: 'ended',
  WITHDRAWN: 'ended',
};

/** The way from the offer to the end, as the ladder shows it. */
export const disposalWay: readonly DisposalState[] = ['OFFERED', 'AGREED', 'PICKED_UP', 'DISPOSED', 'ACCEPTED'];
