import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';

/** Who was on the list on the day `on` of the filters. */
export function useEntries(params: ListParams, on: string) {
  const query = { ...listQuery<LibraryQuery<'listWhitelistEntries'>>(params), on };
  return useQuery({
    queryKey: ['listed', query],
    queryFn: async () => await body(library.GET('/api/library/whitelist/entries', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
