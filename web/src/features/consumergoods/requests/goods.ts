import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Good, GoodInput } from '../model';

export function useGoods(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listConsumerGoods'>>(params);
  return useQuery({
    queryKey: ['consumer-goods', query],
    queryFn: async () =>
      pageOf(await body(supplyDemand.GET('/api/supply-demand/consumer-goods', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export async function fileGood(input: GoodInput, idempotencyKey: string): Promise<Good> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(supplyDemand.POST('/api/supply-demand/consumer-goods', { params, body: input }));
}

const at = ({ id, version }: Good) => ({ path: { good: id }, header: { 'If-Match': ifMatch(version) } });

export async function changeGood(good: Good, input: GoodInput): Promise<Good> {
  return await body(supplyDemand.PUT('/api/supply-demand/consumer-goods/{good}', { params: at(good), body: input }));
}

export async function removeGood(good: Good): Promise<void> {
  await body(supplyDemand.DELETE('/api/supply-demand/consumer-goods/{good}', { params: at(good) }));
}
