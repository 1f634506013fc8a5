import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Correction, Figure, FigureInput, TargetInput, TargetStanding } from '../model';

export function useRecoveryBoard(year: number) {
  return useQuery({
    queryKey: ['recovery', 'board', year],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/recovery-board', { params: { query: { year } } })),
    placeholderData: keepPreviousData,
  });
}

export function useFigures(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listRecoveryFigures'>>(params);
  return useQuery({
    queryKey: ['recovery', 'figures', query],
    queryFn: async () =>
      pageOf(await body(supplyDemand.GET('/api/supply-demand/recovery-figures', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

const once = (key: string) => ({ header: { 'Idempotency-Key': key } });

export async function enterFigure(input: FigureInput, key: string): Promise<Figure> {
  return await body(supplyDemand.POST('/api/supply-demand/recovery-figures', { params: once(key), body: input }));
}

export async function correctFigure(figure: Figure, correction: Correction): Promise<Figure> {
  const params = { path: { figure: figure.id }, header: { 'If-Match': ifMatch(figure.version) } };
  return await body(supplyDemand.PUT('/api/supply-demand/recovery-figures/{figure}', { params, body: correction }));
}

export async function voidFigure(figure: Figure, reason: string): Promise<Figure> {
  const params = { path: { figure: figure.id }, header: { 'If-Match': ifMatch(figure.version) } };
  const answer = supplyDemand.POST('/api/supply-demand/recovery-figures/{figure}/voiding', {
    params,
    body: { reason },
  });
  return await body(answer);
}

export async function setTarget(input: TargetInput, key: string): Promise<TargetStanding> {
  return await body(supplyDemand.POST('/api/supply-demand/recovery-targets', { params: once(key), body: input }));
}

const at = ({ id, version }: TargetStanding) => ({ path: { goal: id }, header: { 'If-Match': ifMatch(version) } });

export async function changeTarget(target: TargetStanding, input: TargetInput): Promise<TargetStanding> {
  const answer = supplyDemand.PUT('/api/supply-demand/recovery-targets/{goal}', { params: at(target), body: input });
  return await body(answer);
}

export async function endTarget(target: TargetStanding, reason: string): Promise<TargetStanding> {
  const answer = supplyDemand.POST('/api/supply-demand/recovery-targets/{goal}/ending', {
    params: at(target),
    body: { reason },
  });
  return await body(answer);
}
