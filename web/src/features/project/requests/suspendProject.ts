import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Project } from '../model';

export async function suspendProject(id: string, version: number, reason: string): Promise<Project> {
  const answer = library.POST('/api/library/projects/{id}/suspension', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: { reason },
  });
  return await body(answer);
}
