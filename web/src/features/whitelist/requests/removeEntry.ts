import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Batch } from '../model';

export async function removeEntry(id: string, version: number, projectId: string): Promise<Batch> {
  const answer = library.DELETE('/api/library/whitelist/batches/{id}/entries/{projectId}', {
    params: { path: { id, projectId }, header: { 'If-Match': ifMatch(version) } },
  });
  return await body(answer);
}
