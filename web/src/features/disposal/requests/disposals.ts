import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { uploadFile } from '@/shared/api/uploadFile';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Bidding, Certificate, Choice, Disposal, Outcome, PickUp } from '../model';

export function useDisposals(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listEquipmentDisposals'>>(params);
  return useQuery({
    queryKey: ['disposals', query],
    queryFn: async () =>
      pageOf(await body(supplyDemand.GET('/api/supply-demand/equipment-disposals', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export function useDisposal(id: string) {
  return useQuery({
    queryKey: ['disposal', id],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/equipment-disposals/{id}', { params: { path: { id } } })),
  });
}

/** Recyclers of the register by name, for the bureau that names one. */
export function useRegistered(wanted: boolean) {
  return useQuery({
    queryKey: ['recyclers', 'choice'],
    enabled: wanted,
    queryFn: async () => {
      const found = await body(supplyDemand.GET('/api/supply-demand/recyclers', { params: { query: { size: 100 } } }));
      const named = new Map((found.items ?? []).map(({ enterprise }) => [enterprise.uscc, enterprise.name]));
      return [...named].map(([value, label]) => ({ value, label }));
    },
  });
}

export async function bid(id: string, input: Bidding, idempotencyKey: string): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/bids', {
      params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
      body: input,
    }),
  );
}

const seen = ({ id, version }: Disposal) => ({ path: { id }, header: { 'If-Match': ifMatch(version) } });

export async function withdrawBid(disposal: Disposal, reason: string): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/bid-withdrawal', {
      params: seen(disposal),
      body: { reason },
    }),
  );
}

export async function choose(disposal: Disposal, choice: Choice): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/choice', { params: seen(disposal), body: choice }),
  );
}

export async function release(disposal: Disposal, reason: string): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/release', {
      params: seen(disposal),
      body: { reason },
    }),
  );
}

export async function statePickUp(disposal: Disposal, said: PickUp): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/pick-up', { params: seen(disposal), body: said }),
  );
}

export async function stateOutcome(disposal: Disposal, said: Outcome): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/outcome', { params: seen(disposal), body: said }),
  );
}

export async function offerAgain(disposal: Disposal): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/offering', { params: seen(disposal) }),
  );
}

export async function putCertificate(
  disposal: Disposal,
  file: File,
  key: string,
  onProgress: (percent: number) => void,
) {
  const name = new URLSearchParams({ name: file.name });
  const path = `/api/supply-demand/equipment-disposals/${disposal.id}/certificate?${name}`;
  return await uploadFile<Disposal>(path, file, key, onProgress, ifMatch(disposal.version));
}

export async function handIn(disposal: Disposal, certificate: Certificate): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/submission', {
      params: seen(disposal),
      body: certificate,
    }),
  );
}

export async function accept(disposal: Disposal): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/acceptance', { params: seen(disposal) }),
  );
}

export async function sendBack(disposal: Disposal, reason: string): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/return', {
      params: seen(disposal),
      body: { reason },
    }),
  );
}

export async function remind(disposal: Disposal): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/reminder', { params: seen(disposal) }),
  );
}

export async function invite(disposal: Disposal, uscc: string): Promise<Disposal> {
  return await body(
    supplyDemand.POST('/api/supply-demand/equipment-disposals/{id}/invitation', {
      params: seen(disposal),
      body: { uscc },
    }),
  );
}
