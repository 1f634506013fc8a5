import { body, library } from '@/shared/api/client';
import type { Project } from '../model';

/** A new draft made of an earlier project. */
export async function copyProject(id: string, idempotencyKey: string): Promise<Project> {
  const params = { path: { id }, header: { 'Idempotency-Key': idempotencyKey } };
  return await body(library.POST('/api/library/projects/{id}/copy', { params }));
}
