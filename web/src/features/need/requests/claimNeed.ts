import { body, financing } from '@/shared/api/client';
import type { Financing } from '@/shared/api/schemas';

/** Opens the bank's case on the need; answers the case's id. */
export async function claimNeed(id: string, note: string | undefined, idempotencyKey: string): Promise<string> {
  const answer = financing.POST('/api/financing/needs/{id}/cases', {
    params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
    body: note ? { note } : {},
  });
  return ((await body(answer)) as Financing['Case']).id;
}
