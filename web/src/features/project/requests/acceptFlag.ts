import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Flag, Project } from '../model';

export async function acceptFlag(id: string, version: number, code: Flag['code']): Promise<Project> {
  const params = { path: { id, code }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST('/api/library/projects/{id}/flags/{code}/acceptance', { params }));
}
