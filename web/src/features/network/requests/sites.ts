import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Site, SiteInput } from '../model';

export function useSites(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listRecyclingSites'>>(params);
  return useQuery({
    queryKey: ['recycling-sites', query],
    queryFn: async () =>
      pageOf(await body(supplyDemand.GET('/api/supply-demand/recycling-sites', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export function useSite(site: string) {
  return useQuery({
    queryKey: ['recycling-site', site],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/recycling-sites/{site}', { params: { path: { site } } })),
  });
}

export function useNetworkBoard() {
  return useQuery({
    queryKey: ['recycling-sites', 'board'],
    queryFn: async () => (await body(supplyDemand.GET('/api/supply-demand/recycling-sites/board', {}))).counties,
  });
}

export async function proposeSite(input: SiteInput, idempotencyKey: string): Promise<Site> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(supplyDemand.POST('/api/supply-demand/recycling-sites', { params, body: input }));
}

const at = ({ id, version }: Site) => ({ path: { site: id }, header: { 'If-Match': ifMatch(version) } });

export async function changeSite(site: Site, input: SiteInput): Promise<Site> {
  const answer = supplyDemand.PUT('/api/supply-demand/recycling-sites/{site}', { params: at(site), body: input });
  return await body(answer);
}

export async function withdrawSite(site: Site): Promise<Site> {
  return await body(supplyDemand.POST('/api/supply-demand/recycling-sites/{site}/withdrawal', { params: at(site) }));
}

export async function confirmSite(site: Site): Promise<Site> {
  return await body(supplyDemand.POST('/api/supply-demand/recycling-sites/{site}/confirmation', { params: at(site) }));
}

export async function returnSite(site: Site, reason: string): Promise<Site> {
  const answer = supplyDemand.POST('/api/supply-demand/recycling-sites/{site}/return', {
    params: at(site),
    body: { reason },
  });
  return await body(answer);
}

export async function closeSite(site: Site, closedOn: string, reason: string): Promise<Site> {
  const answer = supplyDemand.POST('/api/supply-demand/recycling-sites/{site}/closing', {
    params: at(site),
    body: { closedOn, reason },
  });
  return await body(answer);
}
