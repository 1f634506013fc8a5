import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';

/** More demands of one project than fit here are found in the demand list. */
const most = 50;

/** The demands that belong to a project, and what was agreed on them, as far as the reader may see them. */
export function useListings(projectId: string, asked: boolean) {
  return useQuery({
    queryKey: ['project', projectId, 'listings'],
    queryFn: async () => {
      const query = { projectId, size: most };
      const [demands, agreed] = await Promise.all([
        body(supplyDemand.GET('/api/supply-demand/demands', { params: { query } })),
        body(supplyDemand.GET('/api/supply-demand/dockings', { params: { query: { ...query, state: 'AGREED' } } })),
      ]);
      return { demands: demands.items ?? [], agreed: agreed.items ?? [] };
    },
    enabled: asked,
  });
}
