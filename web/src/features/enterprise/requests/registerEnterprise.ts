import { body, library } from '@/shared/api/client';
import type { Enterprise, EnterpriseInput } from '../model';

export async function registerEnterprise(input: EnterpriseInput, idempotencyKey: string): Promise<Enterprise> {
  const answer = library.POST('/api/library/enterprises', {
    params: { header: { 'Idempotency-Key': idempotencyKey } },
    body: input,
  });
  return await body(answer);
}
