import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import type { SupplyDemand } from '@/shared/api/schemas';

const path = '/api/supply-demand/supplies/{id}/suggestions/{suggestedDemand}/mark';

export function useFittingDemands(id: string) {
  return useQuery({
    queryKey: ['supply', id, 'suggestions'],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/supplies/{id}/suggestions', { params: { path: { id } } })),
  });
}

export async function markDemand(
  supply: string,
  demand: string,
  input: SupplyDemand['SuggestionMarkRequest'],
): Promise<SupplyDemand['SuggestionMark']> {
  const params = { path: { id: supply, suggestedDemand: demand } };
  return await body(supplyDemand.PUT(path, { params, body: input }));
}

export async function unmarkDemand(supply: string, demand: string): Promise<void> {
  await body(supplyDemand.DELETE(path, { params: { path: { id: supply, suggestedDemand: demand } } }));
}
