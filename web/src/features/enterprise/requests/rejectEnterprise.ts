import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Enterprise } from '../model';

export async function rejectEnterprise(id: string, version: number, reason: string): Promise<Enterprise> {
  const answer = library.POST('/api/library/enterprises/{id}/rejection', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: { reason },
  });
  return await body(answer);
}
