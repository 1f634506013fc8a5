import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import type { SupplyDemandQuery } from '@/shared/api/schemas';

export type FiguresQuery = NonNullable<SupplyDemandQuery<'readDockingFigures'>>;

export function useFigures(query: FiguresQuery) {
  return useQuery({
    queryKey: ['dockings', 'figures', query],
    queryFn: async () => await body(supplyDemand.GET('/api/supply-demand/dockings/figures', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
