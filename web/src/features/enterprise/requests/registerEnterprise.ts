import { body, library } from '@/shared/api/client';
import type { Enterprise, EnterpriseInput } from '../model';

export async function registerEnterprise(input: EnterpriseInput, idempotencyKey: string): Promise<Enterprise> {
  const answer = library.POST('/api/library/enterprises', {
    params: { header: { 'Idempotency-Key': idempotencyKey } },
    body: input as never,
  });
  return (await body(answer)) as unknown as Enterprise;
}
