import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { Candidate } from '../model';

/** Admitted projects that are in no batch. */
export function useCandidates(query: { q?: string; page: number; size: number }, enabled: boolean) {
  return useQuery({
    queryKey: ['candidates', query],
    queryFn: async () =>
      (await body(
        library.GET('/api/library/whitelist/candidates', { params: { query } }),
      )) as unknown as Page<Candidate>,
    placeholderData: keepPreviousData,
    enabled,
  });
}
