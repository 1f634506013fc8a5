import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useDockings(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listDockings'>>(params);
  return useQuery({
    queryKey: ['dockings', query],
    queryFn: async () => pageOf(await body(supplyDemand.GET('/api/supply-demand/dockings', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}
