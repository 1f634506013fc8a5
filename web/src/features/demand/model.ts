import type { SupplyDemand } from '@/shared/api/schemas';

export type Demand = SupplyDemand['DemandResponse'];
export type DemandInput = SupplyDemand['DemandRequest'];
export type Suggestion = SupplyDemand['Suggestion'];

export const demandKinds: readonly SupplyDemand['DemandKind'][] = ['RENEWAL', 'TRANSFORMATION'];
