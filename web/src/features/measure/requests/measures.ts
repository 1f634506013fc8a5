import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { LibraryQuery } from '@/shared/api/schemas';
import { uploadFile } from '@/shared/api/uploadFile';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { EntryInput, MeasureInput, MeasureResponse, MeasureRow } from '../model';

export function useMeasures(params: ListParams) {
  const query = listQuery<LibraryQuery<'listMeasures'>>(params);
  return useQuery({
    queryKey: ['measures', 'list', query],
    queryFn: async () => await body(library.GET('/api/library/measures', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** Lead units and actions, with how far they are. */
export function useMeasureSummary() {
  return useQuery({
    queryKey: ['measures', 'summary'],
    queryFn: async () => await body(library.GET('/api/library/measures/summary', {})),
  });
}

export function useMeasure(measure: string) {
  return useQuery({
    queryKey: ['measures', 'one', measure],
    queryFn: async () => await body(library.GET('/api/library/measures/{measure}', { params: { path: { measure } } })),
  });
}

export async function correctMeasure({ id, version }: MeasureRow, input: MeasureInput): Promise<MeasureResponse> {
  const params = { path: { measure: id }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.PUT('/api/library/measures/{measure}', { params, body: input }));
}

export async function enterProgress(measure: string, input: EntryInput, key: string): Promise<MeasureResponse> {
  const params = { path: { measure }, header: { 'Idempotency-Key': key } };
  return await body(library.POST('/api/library/measures/{measure}/entries', { params, body: input }));
}

export async function addEvidence(measure: string, entry: string, file: File, key: string): Promise<unknown> {
  const name = file.name.replace(/\.[^.]*$/, '').slice(0, 120) || 'evidence';
  const query = new URLSearchParams({ name });
  const path = `/api/library/measures/${measure}/entries/${entry}/evidence?${query}`;
  return await uploadFile(path, file, key, () => undefined);
}
