import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';

export function useSuggestions(id: string) {
  return useQuery({
    queryKey: ['demand', id, 'suggestions'],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/demands/{id}/suggestions', { params: { path: { id } } })),
  });
}
