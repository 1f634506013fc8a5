import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Batch } from '../model';

export async function returnBatch(id: string, version: number, reason: string): Promise<Batch> {
  const answer = library.POST('/api/library/whitelist/batches/{id}/return', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: { reason },
  });
  return await body(answer);
}
