import { body, library } from '@/shared/api/client';
import type { Invitation, InvitationInput } from '../model';

export async function invitePerson(id: string, input: InvitationInput, idempotencyKey: string): Promise<Invitation> {
  const answer = library.POST('/api/library/enterprises/{id}/invitations', {
    params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
    body: input,
  });
  return await body(answer);
}
