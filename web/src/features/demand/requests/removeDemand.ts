import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Demand } from '../model';

export async function removeDemand({ id, version }: Demand): Promise<void> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  await body(supplyDemand.DELETE('/api/supply-demand/demands/{id}', { params }));
}
