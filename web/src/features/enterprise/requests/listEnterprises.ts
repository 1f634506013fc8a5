import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

export function useEnterprises(params: ListParams) {
  const query = listQuery<LibraryQuery<'listEnterprises'>>(params);
  return useQuery({
    queryKey: ['enterprises', query],
    queryFn: async () => await body(library.GET('/api/library/enterprises', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
