import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { LibraryQuery } from '@/shared/api/schemas';
import { uploadFile } from '@/shared/api/uploadFile';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { DocumentFacts, DocumentRow } from '../model';

export function useDocuments(params: ListParams) {
  const query = listQuery<LibraryQuery<'listPolicyDocuments'>>(params);
  return useQuery({
    queryKey: ['policy-documents', 'list', query],
    queryFn: async () => await body(library.GET('/api/library/policy-documents', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useClauseHits(params: ListParams) {
  const query = listQuery<LibraryQuery<'searchPolicyClauses'>>(params);
  return useQuery({
    queryKey: ['policy-documents', 'clauses', query],
    queryFn: async () => await body(library.GET('/api/library/policy-documents/clauses', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled: Boolean(params.filters.q),
  });
}

export function useDocument(document: string) {
  return useQuery({
    queryKey: ['policy-documents', 'one', document],
    queryFn: async () =>
      await body(library.GET('/api/library/policy-documents/{document}', { params: { path: { document } } })),
  });
}

export async function importDocument(facts: DocumentFacts, file: File, key: string): Promise<DocumentRow> {
  const query = new URLSearchParams(Object.entries(facts).map(([name, value]) => [name, String(value)]));
  return await uploadFile(`/api/library/policy-documents?${query}`, file, key, () => undefined);
}

const at = ({ id, version }: DocumentRow) => ({ path: { document: id }, header: { 'If-Match': ifMatch(version) } });

export async function changeDocument(document: DocumentRow, facts: DocumentFacts): Promise<DocumentRow> {
  const answer = library.PUT('/api/library/policy-documents/{document}', { params: at(document), body: facts });
  return await body(answer);
}

export async function withdrawDocument(document: DocumentRow, reason: string): Promise<DocumentRow> {
  const params = at(document);
  return await body(library.POST('/api/library/policy-documents/{document}/withdrawal', { params, body: { reason } }));
}
