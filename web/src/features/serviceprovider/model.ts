import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Provider = SupplyDemand['ServiceProvider'];
export type ProviderInput = SupplyDemand['ServiceProviderRequest'];
export type ProviderState = SupplyDemand['ProviderState'];

export const providerKinds: readonly SupplyDemand['ProviderKind'][] = ['INSTITUTION', 'EXPERT'];
export const providerStates: readonly ProviderState[] = ['APPLIED', 'LISTED', 'REFUSED', 'SUSPENDED'];
export const services: readonly SupplyDemand['ProvidedService'][] = ['DIAGNOSIS', 'TRANSFORMATION', 'DESIGN'];
export const serviceFields: readonly SupplyDemand['ServiceField'][] = [
  'ENERGY',
  'DIGITAL',
  'EQUIPMENT',
  'PROCESS',
  'SAFETY',
];

export const providerTones: Record<ProviderState, Tone> = {
  APPLIED: 'waiting',
  LISTED: 'good',
  REFUSED: 'bad',
  SUSPENDED: 'attention',
};
