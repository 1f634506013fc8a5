import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Project } from '../model';

/** Hands the project in; the reply goes to the reviewer who returned it. */
export async function submitProject(id: string, version: number, reply?: string): Promise<Project> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST('/api/library/projects/{id}/submission', { params, body: reply ? { reply } : {} }));
}
