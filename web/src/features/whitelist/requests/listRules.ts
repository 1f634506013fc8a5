import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** The dated policy rules with their words. */
export function useRules() {
  return useQuery({
    queryKey: ['policy-rules'],
    queryFn: async () => (await body(library.GET('/api/library/policy-rules', {}))).items,
    staleTime: 60 * 60_000,
  });
}
