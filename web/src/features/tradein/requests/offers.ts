import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Offer, OfferInput } from '../model';

export function useOffers(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listTradeInOffers'>>(params);
  return useQuery({
    queryKey: ['trade-in-offers', query],
    queryFn: async () =>
      pageOf(await body(supplyDemand.GET('/api/supply-demand/trade-in-offers', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export function useOffer(offer: string) {
  return useQuery({
    queryKey: ['trade-in-offer', offer],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/trade-in-offers/{offer}', { params: { path: { offer } } })),
  });
}

/** Operating sites whose name or address holds what was typed. */
export function useOperatingSites(q: string) {
  return useQuery({
    queryKey: ['recycling-sites', 'choice', q],
    queryFn: async () => {
      const query = { state: 'OPERATING' as const, size: 20, ...(q ? { q } : {}) };
      const { items } = await body(supplyDemand.GET('/api/supply-demand/recycling-sites', { params: { query } }));
      return items.map(({ id, name, countyName }) => ({ value: id, label: `${name} ${countyName}` }));
    },
    placeholderData: keepPreviousData,
  });
}

export async function publishOffer(input: OfferInput, idempotencyKey: string): Promise<Offer> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(supplyDemand.POST('/api/supply-demand/trade-in-offers', { params, body: input }));
}

const at = ({ id, version }: Offer) => ({ path: { offer: id }, header: { 'If-Match': ifMatch(version) } });

export async function changeOffer(offer: Offer, input: OfferInput): Promise<Offer> {
  const answer = supplyDemand.PUT('/api/supply-demand/trade-in-offers/{offer}', { params: at(offer), body: input });
  return await body(answer);
}

export async function endOffer(offer: Offer): Promise<Offer> {
  return await body(supplyDemand.POST('/api/supply-demand/trade-in-offers/{offer}/ending', { params: at(offer) }));
}

export async function takeDownOffer(offer: Offer, reason: string): Promise<Offer> {
  const answer = supplyDemand.POST('/api/supply-demand/trade-in-offers/{offer}/taking-down', {
    params: at(offer),
    body: { reason },
  });
  return await body(answer);
}

export async function putBackOffer(offer: Offer): Promise<Offer> {
  const answer = supplyDemand.POST('/api/supply-demand/trade-in-offers/{offer}/putting-back', { params: at(offer) });
  return await body(answer);
}
