import { body, library } from '@/shared/api/client';
import type { Trial } from '../model';

/** Refused with violations at `condition` when it may not be used. */
export async function checkCondition(condition: string) {
  return await body(library.POST('/api/library/policy-rules/check', { body: { condition } }));
}

export async function tryCondition(condition: string, projectId: string): Promise<Trial[]> {
  const asked = projectId.trim() ? { condition, projectId: projectId.trim() } : { condition };
  return (await body(library.POST('/api/library/policy-rules/trial', { body: asked }))).items;
}
