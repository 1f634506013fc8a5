import { body, supplyDemand } from '@/shared/api/client';
import type { Demand, DemandInput } from '../model';

export async function fileDemand(input: DemandInput, idempotencyKey: string): Promise<Demand> {
  const answer = supplyDemand.POST('/api/supply-demand/demands', {
    params: { header: { 'Idempotency-Key': idempotencyKey } },
    body: input,
  });
  return await body(answer);
}
