import type { SupplyDemand } from '@/shared/api/schemas';

export type Good = SupplyDemand['ConsumerGoodResponse'];
export type GoodInput = SupplyDemand['ConsumerGoodRequest'];
