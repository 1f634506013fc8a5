import { body, library } from '@/shared/api/client';
import type { Library } from '@/shared/api/schemas';

export async function acceptInvitation(code: string): Promise<Library['AcceptanceResponse']> {
  return await body(library.POST('/api/library/invitations/acceptance', { body: { code } }));
}
