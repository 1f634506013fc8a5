import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Project, ProjectInput } from '../model';

/** `byItself`: the page saves while somebody types. */
export async function changeProject(
  id: string,
  version: number,
  input: ProjectInput,
  byItself = false,
): Promise<Project> {
  const answer = library.PUT('/api/library/projects/{id}', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) }, ...(byItself ? { query: { byItself } } : {}) },
    body: input,
  });
  return await body(answer);
}
