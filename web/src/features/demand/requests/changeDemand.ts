import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Demand, DemandInput } from '../model';

export async function changeDemand(id: string, version: number, input: DemandInput): Promise<Demand> {
  const answer = supplyDemand.PUT('/api/supply-demand/demands/{id}', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: input,
  });
  return await body(answer);
}
