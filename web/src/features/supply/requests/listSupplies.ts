import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Supply } from '../model';

export function useSupplies(params: ListParams) {
  const query = listQuery(params);
  return useQuery({
    queryKey: ['supplies', query],
    queryFn: async () =>
      (await body(supplyDemand.GET('/api/supply-demand/supplies', { params: { query } }))) as unknown as Page<Supply>,
    placeholderData: keepPreviousData,
  });
}
