import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useFacts() {
  return useQuery({
    queryKey: ['policy-facts'],
    queryFn: async () => (await body(library.GET('/api/library/policy-rules/facts', {}))).items,
    staleTime: 60 * 60_000,
  });
}
