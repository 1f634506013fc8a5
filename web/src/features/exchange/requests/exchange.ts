import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { uploadFile } from '@/shared/api/uploadFile';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Conflict, Decision, Incoming, Outgoing } from '../model';

export function useExchange() {
  return useQuery({
    queryKey: ['exchange', 'overview'],
    queryFn: async () => await body(supplyDemand.GET('/api/supply-demand/exchange', {})),
  });
}

export function useOutgoing(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listOutgoingPackages'>>(params);
  return useQuery({
    queryKey: ['exchange', 'outgoing', query],
    queryFn: async () =>
      pageOf(await body(supplyDemand.GET('/api/supply-demand/exchange/outgoing', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export function useIncoming(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listIncomingPackages'>>(params);
  return useQuery({
    queryKey: ['exchange', 'incoming', query],
    queryFn: async () =>
      pageOf(await body(supplyDemand.GET('/api/supply-demand/exchange/incoming', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export function useConflicts(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listExchangeConflicts'>>(params);
  return useQuery({
    queryKey: ['exchange', 'conflicts', query],
    queryFn: async () =>
      pageOf(await body(supplyDemand.GET('/api/supply-demand/exchange/conflicts', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export async function makePackage(key: string): Promise<Outgoing> {
  return await body(
    supplyDemand.POST('/api/supply-demand/exchange/outgoing', { params: { header: { 'Idempotency-Key': key } } }),
  );
}

export async function sendAgain({ id, version }: Outgoing): Promise<Outgoing> {
  return await body(
    supplyDemand.POST('/api/supply-demand/exchange/outgoing/{package}/sending', {
      params: { path: { package: id }, header: { 'If-Match': ifMatch(version) } },
    }),
  );
}

export async function fetchPackages(): Promise<Incoming[]> {
  return (await body(supplyDemand.POST('/api/supply-demand/exchange/incoming/fetching', {}))).items;
}

export async function uploadPackage(file: File, onProgress: (percent: number) => void): Promise<Incoming> {
  const path = `/api/supply-demand/exchange/incoming?${new URLSearchParams({ name: file.name })}`;
  return await uploadFile<Incoming>(path, file, crypto.randomUUID(), onProgress);
}

export async function decideConflict(conflict: Conflict, decision: Decision, reason: string): Promise<Conflict> {
  return await body(
    supplyDemand.POST('/api/supply-demand/exchange/conflicts/{conflict}/decision', {
      params: { path: { conflict: conflict.id }, header: { 'If-Match': ifMatch(conflict.version) } },
      body: { decision, reason },
    }),
  );
}
