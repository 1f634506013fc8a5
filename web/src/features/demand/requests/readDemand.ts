import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';

export function useDemand(id: string) {
  return useQuery({
    queryKey: ['demand', id],
    queryFn: async () => await body(supplyDemand.GET('/api/supply-demand/demands/{id}', { params: { path: { id } } })),
  });
}
