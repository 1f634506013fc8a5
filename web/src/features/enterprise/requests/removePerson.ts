import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { EnterprisePerson } from '../model';

export async function removePerson(id: string, { id: person, version }: EnterprisePerson): Promise<EnterprisePerson> {
  const params = { path: { id, person }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST('/api/library/enterprises/{id}/people/{person}/removal', { params }));
}
