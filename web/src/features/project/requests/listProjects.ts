import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useProjects(params: ListParams) {
  const query = listQuery<LibraryQuery<'listProjects'>>(params);
  return useQuery({
    queryKey: ['projects', query],
    queryFn: async () => await body(library.GET('/api/library/projects', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
