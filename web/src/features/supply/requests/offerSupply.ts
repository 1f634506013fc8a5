import { body, supplyDemand } from '@/shared/api/client';
import type { Supply, SupplyInput } from '../model';

export async function offerSupply(input: SupplyInput, idempotencyKey: string): Promise<Supply> {
  const answer = supplyDemand.POST('/api/supply-demand/supplies', {
    params: { header: { 'Idempotency-Key': idempotencyKey } },
    body: input,
  });
  return await body(answer);
}
