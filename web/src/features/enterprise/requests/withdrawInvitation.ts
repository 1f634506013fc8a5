import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Invitation } from '../model';

export async function withdrawInvitation(id: string, { id: invitation, version }: Invitation): Promise<Invitation> {
  const params = { path: { id, invitation }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST('/api/library/enterprises/{id}/invitations/{invitation}/withdrawal', { params }));
}
