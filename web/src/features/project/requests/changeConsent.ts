import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Consent, Project } from '../model';

export async function changeConsent(id: string, version: number, consent: Consent): Promise<Project> {
  const answer = library.PUT('/api/library/projects/{id}/consent', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: consent,
  });
  return await body(answer);
}
