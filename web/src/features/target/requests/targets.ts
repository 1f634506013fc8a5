import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { TargetInput, TargetRow, YearValue } from '../model';

export function useTargets(params: ListParams) {
  const query = listQuery<LibraryQuery<'listTargets'>>(params);
  return useQuery({
    queryKey: ['targets', 'list', query],
    queryFn: async () => await body(library.GET('/api/library/targets', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useTarget(target: string) {
  return useQuery({
    queryKey: ['targets', 'one', target],
    queryFn: async () => await body(library.GET('/api/library/targets/{target}', { params: { path: { target } } })),
  });
}

const at = ({ id, version }: TargetRow) => ({ path: { target: id }, header: { 'If-Match': ifMatch(version) } });

export async function correctTarget(target: TargetRow, input: TargetInput): Promise<TargetRow> {
  return await body(library.PUT('/api/library/targets/{target}', { params: at(target), body: input }));
}

export async function enterValue(target: TargetRow, year: number, input: YearValue): Promise<TargetRow> {
  const { path, header } = at(target);
  const params = { path: { ...path, year }, header };
  return await body(library.PUT('/api/library/targets/{target}/values/{year}', { params, body: input }));
}

export async function computeFigures(): Promise<unknown> {
  return await body(library.POST('/api/library/targets/figures', {}));
}
