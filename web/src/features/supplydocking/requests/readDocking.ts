import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';

export function useDocking(id: string) {
  return useQuery({
    queryKey: ['docking', id],
    queryFn: async () => await body(supplyDemand.GET('/api/supply-demand/dockings/{id}', { params: { path: { id } } })),
  });
}
