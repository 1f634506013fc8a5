import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Passes, Turn } from '../model';

export function useTurns(params: ListParams) {
  const query = listQuery<LibraryQuery<'listReviewTurns'>>(params);
  return useQuery({
    queryKey: ['reviews', query],
    queryFn: async () => await body(library.GET('/api/library/reviews', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useWorkload(days: number) {
  return useQuery({
    queryKey: ['workload', days],
    queryFn: async () => await body(library.GET('/api/library/reviews/workload', { params: { query: { days } } })),
    placeholderData: keepPreviousData,
  });
}

/** Passes each as it was seen; the answer says of each what became of it. */
export async function passTogether(turns: Turn[], key: string): Promise<Passes> {
  const items = turns.map((turn) => ({ projectId: turn.recordId, version: turn.recordVersion }));
  const params = { header: { 'Idempotency-Key': key } };
  return await body(library.POST('/api/library/reviews/passes', { params, body: { items } }));
}
