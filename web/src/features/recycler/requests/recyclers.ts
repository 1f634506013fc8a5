import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useRecyclers(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listRecyclers'>>(params);
  return useQuery({
    queryKey: ['recyclers', query],
    queryFn: async () => pageOf(await body(supplyDemand.GET('/api/supply-demand/recyclers', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}
