import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, financing } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { NeedRow } from '../model';

export function useNeeds(params: ListParams) {
  const query = listQuery(params);
  return useQuery({
    queryKey: ['needs', query],
    queryFn: async () =>
      (await body(financing.GET('/api/financing/needs', { params: { query } }))) as unknown as Page<NeedRow>,
    placeholderData: keepPreviousData,
  });
}
