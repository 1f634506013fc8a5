import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Library } from '@/shared/api/schemas';
import type { Project } from '../model';

export type Removal = Library['RemovalRequest'];

export async function removeProject(id: string, version: number, removal: Removal): Promise<Project> {
  const answer = library.POST('/api/library/projects/{id}/removal', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: removal,
  });
  return await body(answer);
}
