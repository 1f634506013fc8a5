import { body, library } from '@/shared/api/client';
import type { Project, ProjectInput } from '../model';

export async function createProject(input: ProjectInput, idempotencyKey: string): Promise<Project> {
  const answer = library.POST('/api/library/projects', {
    params: { header: { 'Idempotency-Key': idempotencyKey } },
    body: input,
  });
  return await body(answer);
}
