import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Batch } from '../model';

export async function addEntries(id: string, version: number, projectIds: string[]): Promise<Batch> {
  const answer = library.POST('/api/library/whitelist/batches/{id}/entries', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: { projectIds },
  });
  return await body(answer);
}
