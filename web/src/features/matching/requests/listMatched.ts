import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useMatched(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listMatchedDemands'>>(params);
  return useQuery({
    queryKey: ['matching', 'demands', query],
    queryFn: async () =>
      pageOf(await body(supplyDemand.GET('/api/supply-demand/matching/demands', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}
