import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import type { DockingMessages } from '../model';

/** Asked again while the page stands open: two people who write to each other see it soon. */
const every = 15_000;

export function useMessages(id: string) {
  return useQuery({
    queryKey: ['docking', id, 'messages'],
    queryFn: async (): Promise<DockingMessages> =>
      await body(supplyDemand.GET('/api/supply-demand/dockings/{id}/messages', { params: { path: { id } } })),
    refetchInterval: every,
  });
}

export async function writeMessage(id: string, text: string, idempotencyKey: string) {
  const answer = supplyDemand.POST('/api/supply-demand/dockings/{id}/messages', {
    params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
    body: { text },
  });
  return await body(answer);
}

export async function markRead(id: string, upTo: number): Promise<void> {
  await body(
    supplyDemand.PUT('/api/supply-demand/dockings/{id}/messages/reading', {
      params: { path: { id } },
      body: { upTo },
    }),
  );
}
