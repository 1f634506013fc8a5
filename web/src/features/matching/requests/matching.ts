import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Preview, Run, Weights, WeightsSet } from '../model';

const often = 1_000;

/** The latest runs; asked again while one is open. */
export function useMatchingRuns() {
  return useQuery({
    queryKey: ['matching', 'runs'],
    queryFn: async () => await body(supplyDemand.GET('/api/supply-demand/matching/runs', {})),
    refetchInterval: (query) => (query.state.data?.items.some((run) => run.state === 'OPEN') ? often : false),
  });
}

export async function startMatchingRun(idempotencyKey: string): Promise<Run> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(supplyDemand.POST('/api/supply-demand/matching/runs', { params }));
}

export function useMatchingReport() {
  return useQuery({
    queryKey: ['matching', 'report'],
    queryFn: async () => await body(supplyDemand.GET('/api/supply-demand/matching/report', {})),
  });
}

export function useMatchingWeights() {
  return useQuery({
    queryKey: ['matching', 'weights'],
    queryFn: async () => await body(supplyDemand.GET('/api/supply-demand/matching/weights', {})),
  });
}

export async function draftWeights(weights: Weights, reason: string, idempotencyKey: string): Promise<WeightsSet> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(supplyDemand.POST('/api/supply-demand/matching/weights', { params, body: { weights, reason } }));
}

/** Exactly the points that were looked at. */
const at = ({ number, version }: WeightsSet) => ({ path: { number }, header: { 'If-Match': ifMatch(version) } });

export async function enactWeights(set: WeightsSet): Promise<WeightsSet> {
  return await body(supplyDemand.POST('/api/supply-demand/matching/weights/{number}/enactment', { params: at(set) }));
}

export async function removeWeights(set: WeightsSet): Promise<void> {
  await body(supplyDemand.DELETE('/api/supply-demand/matching/weights/{number}', { params: at(set) }));
}

/** What other weights would change; asked only when somebody wants to see it. */
export function useWeightsPreview(weights: Weights) {
  return useQuery({
    queryKey: ['matching', 'preview', weights],
    queryFn: async (): Promise<Preview> =>
      await body(supplyDemand.POST('/api/supply-demand/matching/weights-preview', { body: weights })),
  });
}
