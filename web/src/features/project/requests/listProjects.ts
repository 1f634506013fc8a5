import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { ProjectRow } from '../model';

export function useProjects(params: ListParams) {
  const query = listQuery(params);
  return useQuery({
    queryKey: ['projects', query],
    queryFn: async () =>
      (await body(library.GET('/api/library/projects', { params: { query } }))) as unknown as Page<ProjectRow>,
    placeholderData: keepPreviousData,
  });
}
