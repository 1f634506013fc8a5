import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Item, Progress, Values } from '../model';

export function useItems(list: string, params: ListParams) {
  const query = listQuery<LibraryQuery<'listAnnualListItems'>>(params);
  return useQuery({
    queryKey: ['annual-lists', 'items', list, query],
    queryFn: async () =>
      await body(library.GET('/api/library/annual-lists/{list}/items', { params: { path: { list }, query } })),
    placeholderData: keepPreviousData,
  });
}

export function useItem(id: string) {
  return useQuery({
    queryKey: ['annual-lists', 'item', id],
    queryFn: async () =>
      await body(library.GET('/api/library/annual-list-items/{item}', { params: { path: { item: id } } })),
  });
}

/** Projects whose name, enterprise or code holds what was typed. */
export function useProjectsNamed(q: string) {
  return useQuery({
    queryKey: ['annual-lists', 'projects', q],
    queryFn: async () => await body(library.GET('/api/library/projects', { params: { query: { q, size: 20 } } })),
    enabled: q.length > 1,
  });
}

/** Verified enterprises whose name or code holds what was typed. */
export function useEnterprisesNamed(q: string) {
  return useQuery({
    queryKey: ['annual-lists', 'enterprises', q],
    queryFn: async () =>
      await body(library.GET('/api/library/enterprises', { params: { query: { q, state: 'VERIFIED', size: 20 } } })),
    enabled: q.length > 1,
  });
}

export async function addItem(
  { list, values }: { list: string; values: Values },
  idempotencyKey: string,
): Promise<Item> {
  const params = { path: { list }, header: { 'Idempotency-Key': idempotencyKey } };
  return await body(library.POST('/api/library/annual-lists/{list}/items', { params, body: { values } }));
}

const at = ({ item }: Item) => ({ path: { item: item.id }, header: { 'If-Match': ifMatch(item.version) } });

export async function changeItem(item: Item, values: Values): Promise<Item> {
  return await body(library.PUT('/api/library/annual-list-items/{item}', { params: at(item), body: { values } }));
}

export async function removeItem(item: Item): Promise<void> {
  await body(library.DELETE('/api/library/annual-list-items/{item}', { params: at(item) }));
}

export async function reportItem(item: Item, progress: Progress): Promise<Item> {
  return await body(
    library.PUT('/api/library/annual-list-items/{item}/progress', { params: at(item), body: progress }),
  );
}

export async function draftProject(item: Item, uscc: string): Promise<Item> {
  return await body(
    library.POST('/api/library/annual-list-items/{item}/project-draft', { params: at(item), body: { uscc } }),
  );
}

export async function linkProject(item: Item, projectId: string): Promise<Item> {
  return await body(
    library.PUT('/api/library/annual-list-items/{item}/project', { params: at(item), body: { projectId } }),
  );
}

export async function unlinkProject(item: Item): Promise<Item> {
  return await body(library.DELETE('/api/library/annual-list-items/{item}/project', { params: at(item) }));
}
