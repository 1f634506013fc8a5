import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Enterprise } from '../model';

export async function verifyEnterprise(id: string, version: number): Promise<Enterprise> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST('/api/library/enterprises/{id}/verification', { params }));
}
