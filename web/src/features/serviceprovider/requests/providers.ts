import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Provider, ProviderInput } from '../model';

export type Decision = 'listing' | 'refusal' | 'suspension';

export function useProviders(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listServiceProviders'>>(params);
  return useQuery({
    queryKey: ['service-providers', query],
    queryFn: async () =>
      pageOf(await body(supplyDemand.GET('/api/supply-demand/service-providers', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export function useProvider(id: string) {
  return useQuery({
    queryKey: ['service-provider', id],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/service-providers/{id}', { params: { path: { id } } })),
  });
}

export async function addProvider(input: ProviderInput, idempotencyKey: string): Promise<Provider> {
  const answer = supplyDemand.POST('/api/supply-demand/service-providers', {
    params: { header: { 'Idempotency-Key': idempotencyKey } },
    body: input,
  });
  return await body(answer);
}

export async function changeProvider(id: string, version: number, input: ProviderInput): Promise<Provider> {
  const answer = supplyDemand.PUT('/api/supply-demand/service-providers/{id}', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: input,
  });
  return await body(answer);
}

export async function decideOnProvider(
  id: string,
  version: number,
  decision: Decision,
  reason: string,
): Promise<Provider> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  switch (decision) {
    case 'listing':
      return await body(supplyDemand.POST('/api/supply-demand/service-providers/{id}/listing', { params }));
    case 'refusal':
      return await body(
        supplyDemand.POST('/api/supply-demand/service-providers/{id}/refusal', { params, body: { reason } }),
      );
    case 'suspension':
      return await body(
        supplyDemand.POST('/api/supply-demand/service-providers/{id}/suspension', { params, body: { reason } }),
      );
  }
}
