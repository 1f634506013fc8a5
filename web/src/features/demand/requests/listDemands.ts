import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useDemands(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listDemands'>>(params);
  return useQuery({
    queryKey: ['demands', query],
    queryFn: async () => pageOf(await body(supplyDemand.GET('/api/supply-demand/demands', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}
