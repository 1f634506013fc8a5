import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Layout, ListType, ListTypeInput } from '../model';

export function useTypes() {
  return useQuery({
    queryKey: ['list-types'],
    queryFn: async () => (await body(library.GET('/api/library/list-types', {}))).items,
  });
}

export function useType(code: string) {
  return useQuery({
    queryKey: ['list-types', code],
    queryFn: async () =>
      await body(library.GET('/api/library/list-types/{type}', { params: { path: { type: code } } })),
  });
}

export async function addType(input: ListTypeInput, idempotencyKey: string): Promise<ListType> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(library.POST('/api/library/list-types', { params, body: input }));
}

const at = ({ code, version }: ListType) => ({ path: { type: code }, header: { 'If-Match': ifMatch(version) } });

export async function draftType(type: ListType, layout: Layout): Promise<ListType> {
  return await body(library.PUT('/api/library/list-types/{type}/draft', { params: at(type), body: layout }));
}

export async function enactType(type: ListType): Promise<ListType> {
  return await body(library.POST('/api/library/list-types/{type}/draft/enactment', { params: at(type) }));
}
