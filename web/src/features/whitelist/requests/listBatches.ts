import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { BatchRow } from '../model';

export function useBatches(params: ListParams) {
  const query = listQuery(params);
  return useQuery({
    queryKey: ['batches', query],
    queryFn: async () =>
      (await body(library.GET('/api/library/whitelist/batches', { params: { query } }))) as unknown as Page<BatchRow>,
    placeholderData: keepPreviousData,
  });
}
