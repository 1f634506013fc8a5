import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Round, RoundInput } from '../model';

export function useRounds() {
  return useQuery({
    queryKey: ['collection-rounds'],
    queryFn: async () => (await body(supplyDemand.GET('/api/supply-demand/collection-rounds', {}))).items,
  });
}

export function useRound(id: string) {
  return useQuery({
    queryKey: ['collection-rounds', id],
    queryFn: async () =>
      await body(
        supplyDemand.GET('/api/supply-demand/collection-rounds/{collection}', { params: { path: { collection: id } } }),
      ),
    refetchInterval: ({ state }) => (state.data?.state === 'FREEZING' ? 3_000 : false),
  });
}

export function useProgress(id: string, wanted: boolean) {
  return useQuery({
    queryKey: ['collection-rounds', id, 'progress'],
    queryFn: async () =>
      (
        await body(
          supplyDemand.GET('/api/supply-demand/collection-rounds/{collection}/progress', {
            params: { path: { collection: id } },
          }),
        )
      ).items,
    enabled: wanted,
    refetchInterval: 30_000,
  });
}

const at = ({ id, version }: Round) => ({ path: { collection: id }, header: { 'If-Match': ifMatch(version) } });

export async function draftRound(input: RoundInput, idempotencyKey: string): Promise<Round> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(supplyDemand.POST('/api/supply-demand/collection-rounds', { params, body: input }));
}

export async function changeRound(round: Round, input: RoundInput): Promise<Round> {
  return await body(
    supplyDemand.PUT('/api/supply-demand/collection-rounds/{collection}', { params: at(round), body: input }),
  );
}

export async function discardRound(round: Round): Promise<void> {
  await body(supplyDemand.DELETE('/api/supply-demand/collection-rounds/{collection}', { params: at(round) }));
}

export async function openRound(round: Round): Promise<Round> {
  return await body(
    supplyDemand.POST('/api/supply-demand/collection-rounds/{collection}/opening', { params: at(round) }),
  );
}

export async function extendRound(round: Round, input: { deadline: string; reason: string }): Promise<Round> {
  return await body(
    supplyDemand.POST('/api/supply-demand/collection-rounds/{collection}/extension', {
      params: at(round),
      body: input,
    }),
  );
}

export async function remindOfRound(round: Round): Promise<Round> {
  return await body(
    supplyDemand.POST('/api/supply-demand/collection-rounds/{collection}/reminder', { params: at(round) }),
  );
}

export async function closeRound(round: Round): Promise<Round> {
  return await body(
    supplyDemand.POST('/api/supply-demand/collection-rounds/{collection}/closing', { params: at(round) }),
  );
}

export async function freezeRound(round: Round): Promise<Round> {
  return await body(
    supplyDemand.POST('/api/supply-demand/collection-rounds/{collection}/freezing', { params: at(round) }),
  );
}
