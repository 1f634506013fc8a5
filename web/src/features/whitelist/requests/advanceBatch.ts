import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Batch } from '../model';

const paths = {
  SUBMIT: '/api/library/whitelist/batches/{id}/submission',
  APPROVE: '/api/library/whitelist/batches/{id}/approval',
  PUBLISH: '/api/library/whitelist/batches/{id}/publication',
} as const;

export type Advance = keyof typeof paths;

export async function advanceBatch(id: string, version: number, step: Advance): Promise<Batch> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST(paths[step], { params }));
}
