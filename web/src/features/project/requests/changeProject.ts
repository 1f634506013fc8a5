import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Project, ProjectInput } from '../model';

export async function changeProject(id: string, version: number, input: ProjectInput): Promise<Project> {
  const answer = library.PUT('/api/library/projects/{id}', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: input,
  });
  return await body(answer);
}
