import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** All versions, or those that judged on a day. */
export function useRules(on: string | undefined) {
  return useQuery({
    queryKey: ['policy-rules', 'versions', on ?? ''],
    queryFn: async () =>
      (await body(library.GET('/api/library/policy-rules', { params: { query: on ? { on } : {} } }))).items,
  });
}
