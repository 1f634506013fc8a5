import { body, library } from '@/shared/api/client';

export async function revokeEntry(projectId: string, reason: string, idempotencyKey: string): Promise<void> {
  await body(
    library.POST('/api/library/whitelist/entries/{projectId}/revocation', {
      params: { path: { projectId }, header: { 'Idempotency-Key': idempotencyKey } },
      body: { reason },
    }),
  );
}
