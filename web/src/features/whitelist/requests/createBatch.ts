import { body, library } from '@/shared/api/client';
import type { Batch } from '../model';

export async function createBatch(name: string, idempotencyKey: string): Promise<Batch> {
  const answer = library.POST('/api/library/whitelist/batches', {
    params: { header: { 'Idempotency-Key': idempotencyKey } },
    body: { name },
  });
  return await body(answer);
}
