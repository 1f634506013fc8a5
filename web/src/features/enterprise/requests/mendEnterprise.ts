import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Enterprise, EnterpriseInput } from '../model';

export async function mendEnterprise(id: string, version: number, input: EnterpriseInput): Promise<Enterprise> {
  const answer = library.PUT('/api/library/enterprises/{id}', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: input,
  });
  return await body(answer);
}
