import type { SupplyDemand } from '@/shared/api/schemas';

export type Supply = SupplyDemand['SupplyResponse'];
export type SupplyInput = SupplyDemand['SupplyRequest'];
export type FittingDemand = SupplyDemand['WantedSuggestion'];
