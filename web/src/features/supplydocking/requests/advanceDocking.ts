import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Docking, StepAction, StepInput } from '../model';

const paths = {
  INTEREST: '/api/supply-demand/dockings/{id}/interest',
  TALK: '/api/supply-demand/dockings/{id}/talk',
  PROPOSAL: '/api/supply-demand/dockings/{id}/proposal',
  AGREEMENT: '/api/supply-demand/dockings/{id}/agreement',
  DROP: '/api/supply-demand/dockings/{id}/drop',
} as const satisfies Record<StepAction, string>;

export async function advanceDocking(
  id: string,
  version: number,
  action: StepAction,
  input: StepInput,
): Promise<Docking> {
  const answer = supplyDemand.POST(paths[action], {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: input as never,
  });
  return await body(answer);
}
