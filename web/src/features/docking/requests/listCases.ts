import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, financing } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { CaseRow } from '../model';

export function useCases(params: ListParams) {
  const query = listQuery(params);
  return useQuery({
    queryKey: ['cases', query],
    queryFn: async () =>
      (await body(financing.GET('/api/financing/cases', { params: { query } }))) as unknown as Page<CaseRow>,
    placeholderData: keepPreviousData,
  });
}
