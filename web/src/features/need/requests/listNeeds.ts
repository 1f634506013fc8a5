import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, financing } from '@/shared/api/client';
import type { FinancingQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useNeeds(params: ListParams) {
  const query = listQuery<FinancingQuery<'listNeeds'>>(params);
  return useQuery({
    queryKey: ['needs', query],
    queryFn: async () => await body(financing.GET('/api/financing/needs', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
