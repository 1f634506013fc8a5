import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, financing } from '@/shared/api/client';
import type { FinancingQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useCases(params: ListParams) {
  const query = listQuery<FinancingQuery<'listCases'>>(params);
  return useQuery({
    queryKey: ['cases', query],
    queryFn: async () => await body(financing.GET('/api/financing/cases', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
