import { body, supplyDemand } from '@/shared/api/client';
import type { SupplyDemand } from '@/shared/api/schemas';

const path = '/api/supply-demand/demands/{id}/suggestions/{suggestedSupply}/mark';

export async function markSupply(
  demand: string,
  supply: string,
  input: SupplyDemand['SuggestionMarkRequest'],
): Promise<SupplyDemand['SuggestionMark']> {
  const params = { path: { id: demand, suggestedSupply: supply } };
  return await body(supplyDemand.PUT(path, { params, body: input }));
}

export async function unmarkSupply(demand: string, supply: string): Promise<void> {
  await body(supplyDemand.DELETE(path, { params: { path: { id: demand, suggestedSupply: supply } } }));
}
