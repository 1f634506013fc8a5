import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Supply, SupplyInput } from '../model';

export async function changeSupply(id: string, version: number, input: SupplyInput): Promise<Supply> {
  const answer = supplyDemand.PUT('/api/supply-demand/supplies/{id}', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: input,
  });
  return await body(answer);
}
