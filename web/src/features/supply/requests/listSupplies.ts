import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useSupplies(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listSupplies'>>(params);
  return useQuery({
    queryKey: ['supplies', query],
    queryFn: async () => pageOf(await body(supplyDemand.GET('/api/supply-demand/supplies', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}
