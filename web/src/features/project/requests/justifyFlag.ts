import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Flag, Project } from '../model';

export async function justifyFlag(id: string, version: number, code: Flag['code'], text: string): Promise<Project> {
  const answer = library.PUT('/api/library/projects/{id}/flags/{code}/justification', {
    params: { path: { id, code }, header: { 'If-Match': ifMatch(version) } },
    body: { text },
  });
  return await body(answer);
}
