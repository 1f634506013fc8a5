import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { ImportReport, List, ListInput } from '../model';

export function useLists(params: ListParams) {
  const query = listQuery<LibraryQuery<'listAnnualLists'>>(params);
  return useQuery({
    queryKey: ['annual-lists', query],
    queryFn: async () => await body(library.GET('/api/library/annual-lists', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useTotals(year: number) {
  return useQuery({
    queryKey: ['annual-lists', 'totals', year],
    queryFn: async () =>
      (await body(library.GET('/api/library/annual-lists/totals', { params: { query: { year } } }))).items,
  });
}

export function useListTypes() {
  return useQuery({
    queryKey: ['list-types'],
    queryFn: async () => (await body(library.GET('/api/library/list-types', {}))).items,
  });
}

export function useList(id: string) {
  return useQuery({
    queryKey: ['annual-lists', 'one', id],
    queryFn: async () =>
      await body(library.GET('/api/library/annual-lists/{list}', { params: { path: { list: id } } })),
  });
}

export async function openList(input: ListInput, idempotencyKey: string): Promise<List> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(library.POST('/api/library/annual-lists', { params, body: input }));
}

const at = ({ list }: List) => ({ path: { list: list.id }, header: { 'If-Match': ifMatch(list.version) } });

export async function submitList(list: List): Promise<List> {
  return await body(library.POST('/api/library/annual-lists/{list}/submission', { params: at(list) }));
}

export async function confirmList(list: List): Promise<List> {
  return await body(library.POST('/api/library/annual-lists/{list}/confirmation', { params: at(list) }));
}

export async function returnList(list: List, reason: string): Promise<List> {
  return await body(library.POST('/api/library/annual-lists/{list}/return', { params: at(list), body: { reason } }));
}

/** Sends a workbook; with `preview` it only says what it would bring. */
export async function importWorkbook(id: string, file: File, preview: boolean): Promise<ImportReport> {
  return await body(
    library.POST('/api/library/annual-lists/{list}/workbook', {
      params: { path: { list: id }, query: { preview } },
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file as never,
      bodySerializer: (content: unknown) => content as Blob,
    }),
  );
}
