import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { Adoption } from '../model';

/** Read once: what the person changes afterwards must not be read over. */
export function useReading(document: string) {
  return useQuery({
    queryKey: ['plan-reading', document],
    queryFn: async () =>
      await body(library.GET('/api/library/policy-documents/{document}/reading', { params: { path: { document } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

export async function adoptPlan(document: string, adoption: Adoption, key: string) {
  const params = { path: { document }, header: { 'Idempotency-Key': key } };
  return await body(library.POST('/api/library/policy-documents/{document}/adoption', { params, body: adoption }));
}
