import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useAllStageReports(params: ListParams) {
  const query = listQuery<LibraryQuery<'listAllStageReports'>>(params);
  return useQuery({
    queryKey: ['stage-reports', 'all', query],
    queryFn: async () => await body(library.GET('/api/library/stage-reports', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
