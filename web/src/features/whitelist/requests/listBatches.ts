import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useBatches(params: ListParams) {
  const query = listQuery<LibraryQuery<'listBatches'>>(params);
  return useQuery({
    queryKey: ['batches', query],
    queryFn: async () => await body(library.GET('/api/library/whitelist/batches', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
