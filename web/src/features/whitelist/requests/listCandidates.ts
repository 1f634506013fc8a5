import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** Admitted projects that are in no batch. */
export function useCandidates(query: { q?: string; page: number; size: number }, enabled: boolean) {
  return useQuery({
    queryKey: ['candidates', query],
    queryFn: async () => await body(library.GET('/api/library/whitelist/candidates', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled,
  });
}
