import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Enquiry } from '../model';

export function useEnquiries(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listEnquiries'>>(params);
  return useQuery({
    queryKey: ['enquiries', query],
    queryFn: async () => pageOf(await body(supplyDemand.GET('/api/supply-demand/enquiries', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export function useEnquiry(enquiry: string) {
  return useQuery({
    queryKey: ['enquiry', enquiry],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/enquiries/{enquiry}', { params: { path: { enquiry } } })),
  });
}

const at = ({ id, version }: Enquiry) => ({ path: { enquiry: id }, header: { 'If-Match': ifMatch(version) } });

export async function answerEnquiry(enquiry: Enquiry, answer: string): Promise<Enquiry> {
  return await body(
    supplyDemand.POST('/api/supply-demand/enquiries/{enquiry}/answer', { params: at(enquiry), body: { answer } }),
  );
}

export async function closeEnquiry(enquiry: Enquiry, reason: string): Promise<Enquiry> {
  return await body(
    supplyDemand.POST('/api/supply-demand/enquiries/{enquiry}/closing', { params: at(enquiry), body: { reason } }),
  );
}

export async function withdrawEnquiry(enquiry: Enquiry): Promise<Enquiry> {
  return await body(supplyDemand.POST('/api/supply-demand/enquiries/{enquiry}/withdrawal', { params: at(enquiry) }));
}
