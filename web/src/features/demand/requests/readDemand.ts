import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import type { Demand } from '../model';

export function useDemand(id: string) {
  return useQuery({
    queryKey: ['demand', id],
    queryFn: async () =>
      (await body(
        supplyDemand.GET('/api/supply-demand/demands/{id}', { params: { path: { id } } }),
      )) as unknown as Demand,
  });
}
