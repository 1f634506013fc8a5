import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { FieldReason } from '@/shared/ui/ReturnDialog';
import type { Amendment, AmendmentInput } from '../model';

export function useAmendments(id: string) {
  return useQuery({
    queryKey: ['amendments', id],
    queryFn: async () =>
      await body(library.GET('/api/library/enterprises/{id}/amendments', { params: { path: { id } } })),
  });
}

export function useAmendmentInbox(params: ListParams) {
  const query = listQuery<LibraryQuery<'listAmendments'>>(params);
  return useQuery({
    queryKey: ['amendments', 'inbox', query],
    queryFn: async () => await body(library.GET('/api/library/amendments', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export async function proposeAmendment(id: string, input: AmendmentInput, idempotencyKey: string): Promise<Amendment> {
  const params = { path: { id }, header: { 'Idempotency-Key': idempotencyKey } };
  return await body(library.POST('/api/library/enterprises/{id}/amendments', { params, body: input }));
}

const at = ({ enterpriseId, id, version }: Amendment) => ({
  path: { id: enterpriseId, amendment: id },
  header: { 'If-Match': ifMatch(version) },
});

export async function acceptAmendment(amendment: Amendment): Promise<Amendment> {
  const params = at(amendment);
  return await body(library.POST('/api/library/enterprises/{id}/amendments/{amendment}/acceptance', { params }));
}

export async function returnAmendment(amendment: Amendment, reasons: FieldReason[]): Promise<Amendment> {
  const answer = library.POST('/api/library/enterprises/{id}/amendments/{amendment}/return', {
    params: at(amendment),
    body: { reasons },
  });
  return await body(answer);
}

export async function withdrawAmendment(amendment: Amendment): Promise<Amendment> {
  const params = at(amendment);
  return await body(library.POST('/api/library/enterprises/{id}/amendments/{amendment}/withdrawal', { params }));
}
