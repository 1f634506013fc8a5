import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Project, Reason } from '../model';

export async function returnProject(id: string, version: number, reasons: Reason[]): Promise<Project> {
  const answer = library.POST('/api/library/projects/{id}/return', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: { reasons },
  });
  return await body(answer);
}
