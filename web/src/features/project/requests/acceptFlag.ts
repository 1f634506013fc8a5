import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Project } from '../model';

export async function acceptFlag(id: string, version: number, code: string): Promise<Project> {
  const params = { path: { id, code }, header: { 'If-Match': ifMatch(version) } };
  return (await body(
    library.POST('/api/library/projects/{id}/flags/{code}/acceptance', { params: params as never }),
  )) as unknown as Project;
}
