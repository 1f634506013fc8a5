import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { ContactInput, Enterprise } from '../model';

export async function changeContact(id: string, version: number, input: ContactInput): Promise<Enterprise> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.PUT('/api/library/enterprises/{id}/contact', { params, body: input }));
}
