import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { FundAmounts, FundInput, FundRow } from '../model';

export function useFunds(params: ListParams) {
  const query = listQuery<LibraryQuery<'listSpecialFunds'>>(params);
  return useQuery({
    queryKey: ['funds', query],
    queryFn: async () => await body(library.GET('/api/library/special-funds', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useFundTotals() {
  return useQuery({
    queryKey: ['funds', 'totals'],
    queryFn: async () => await body(library.GET('/api/library/special-funds/totals', {})),
  });
}

/** Projects in the library whose name, enterprise or code holds what was typed. */
export function useProjectsNamed(q: string) {
  return useQuery({
    queryKey: ['funds', 'projects', q],
    queryFn: async () => {
      const named = async (state: 'ADMITTED' | 'SUSPENDED') =>
        (await body(library.GET('/api/library/projects', { params: { query: { q, state, size: 20 } } }))).items;
      return (await Promise.all([named('ADMITTED'), named('SUSPENDED')])).flat();
    },
    enabled: q.length > 1,
  });
}

export async function recordFund(input: FundInput, idempotencyKey: string): Promise<FundRow> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(library.POST('/api/library/special-funds', { params, body: input }));
}

const at = ({ id, version }: FundRow) => ({ path: { fund: id }, header: { 'If-Match': ifMatch(version) } });

export async function changeAmounts(fund: FundRow, amounts: FundAmounts): Promise<FundRow> {
  return await body(library.PUT('/api/library/special-funds/{fund}/amounts', { params: at(fund), body: amounts }));
}

export async function revokeFund(fund: FundRow, reason: string): Promise<FundRow> {
  const answer = library.POST('/api/library/special-funds/{fund}/revocation', { params: at(fund), body: { reason } });
  return await body(answer);
}
