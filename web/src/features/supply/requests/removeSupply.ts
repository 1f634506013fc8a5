import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Supply } from '../model';

export async function removeSupply({ id, version }: Supply): Promise<void> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  await body(supplyDemand.DELETE('/api/supply-demand/supplies/{id}', { params }));
}
