import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Demand } from '../model';

export function useDemands(params: ListParams) {
  const query = listQuery(params);
  return useQuery({
    queryKey: ['demands', query],
    queryFn: async () =>
      (await body(supplyDemand.GET('/api/supply-demand/demands', { params: { query } }))) as unknown as Page<Demand>,
    placeholderData: keepPreviousData,
  });
}
