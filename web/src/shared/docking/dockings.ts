import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import type { SupplyDemand } from '@/shared/api/schemas';

export type DockingRow = SupplyDemand['DockingRow'];

/** Of more dockings of one row than these, those that changed last; when an older one stands, the service says so. */
const most = 50;

/** The dockings of a demand, or of a supply, as far as the reader may see them; the latest change first. */
export function useDockingsOf(row: { demandId: string } | { supplyId: string }) {
  return useQuery({
    queryKey: ['dockings', 'of', row],
    queryFn: async () => {
      const query = { ...row, size: most };
      return (await body(supplyDemand.GET('/api/supply-demand/dockings', { params: { query } }))).items ?? [];
    },
  });
}

export async function openDocking(
  input: { demandId: string; supplyId: string; note?: string },
  idempotencyKey: string,
) {
  const answer = supplyDemand.POST('/api/supply-demand/dockings', {
    params: { header: { 'Idempotency-Key': idempotencyKey } },
    body: input,
  });
  return await body(answer);
}
