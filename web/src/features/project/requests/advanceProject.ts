import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Project } from '../model';

const paths = {
  WITHDRAW: '/api/library/projects/{id}/withdrawal',
  PASS: '/api/library/projects/{id}/pass',
  ADMIT: '/api/library/projects/{id}/admission',
  COUNTERSIGN: '/api/library/projects/{id}/countersignature',
  TAKE_BACK: '/api/library/projects/{id}/take-back',
  RESUME: '/api/library/projects/{id}/resumption',
} as const;

export type Advance = keyof typeof paths;

export async function advanceProject(id: string, version: number, step: Advance): Promise<Project> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST(paths[step], { params }));
}
