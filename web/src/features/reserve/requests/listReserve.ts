import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useReserve(params: ListParams) {
  const query = listQuery<LibraryQuery<'listReserve'>>(params);
  return useQuery({
    queryKey: ['reserve', 'rows', query],
    queryFn: async () => await body(library.GET('/api/library/reserve/projects', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
