import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useRule(ruleId: string, number: number) {
  return useQuery({
    queryKey: ['policy-rules', ruleId, number],
    queryFn: async () =>
      await body(library.GET('/api/library/policy-rules/{ruleId}/{number}', { params: { path: { ruleId, number } } })),
  });
}
