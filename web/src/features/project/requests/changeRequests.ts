import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { asProblem, Problem } from '@/shared/api/problem';
import type { LibraryQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { ChangeProposal, ChangeRequest } from '../changes/model';
import type { Flag, Project, Reason } from '../model';

export function useChangeRequests(params: ListParams) {
  const query = listQuery<LibraryQuery<'listChangeRequests'>>(params);
  return useQuery({
    queryKey: ['change-requests', query],
    queryFn: async () => await body(library.GET('/api/library/change-requests', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useChangeRequest(id: string) {
  return useQuery({
    queryKey: ['change-request', id],
    queryFn: async () => await body(library.GET('/api/library/change-requests/{id}', { params: { path: { id } } })),
  });
}

export async function proposeChange(project: Project, proposal: ChangeProposal, key: string): Promise<ChangeRequest> {
  const header = { 'If-Match': ifMatch(project.version), 'Idempotency-Key': key };
  const params = { path: { id: project.id }, header };
  return await atTheForm(body(library.POST('/api/library/projects/{id}/change-requests', { params, body: proposal })));
}

export async function mendChange({ id, version }: ChangeRequest, proposal: ChangeProposal): Promise<ChangeRequest> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return await atTheForm(body(library.PUT('/api/library/change-requests/{id}', { params, body: proposal })));
}

/** The form is one part of the request; its fields are named as the form knows them. */
async function atTheForm<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const { status, code, title, detail, traceId, violations } = asProblem(error);
    throw new Problem(status, {
      code,
      title,
      detail,
      ...(traceId ? { traceId } : {}),
      violations: violations.map((each) => ({ ...each, field: each.field.replace(/^form\./, '') })),
    });
  }
}

const paths = {
  PASS: '/api/library/change-requests/{id}/pass',
  APPROVE: '/api/library/change-requests/{id}/approval',
  TAKE_BACK: '/api/library/change-requests/{id}/take-back',
  WITHDRAW: '/api/library/change-requests/{id}/withdrawal',
} as const;

export type ChangeAdvance = keyof typeof paths;

export async function advanceChange(id: string, version: number, step: ChangeAdvance): Promise<ChangeRequest> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST(paths[step], { params }));
}

export async function returnChange(id: string, version: number, reasons: Reason[]): Promise<ChangeRequest> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST('/api/library/change-requests/{id}/return', { params, body: { reasons } }));
}

export async function acceptChangeFlag(id: string, version: number, code: Flag['code']): Promise<ChangeRequest> {
  const params = { path: { id, code }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST('/api/library/change-requests/{id}/flags/{code}/acceptance', { params }));
}

export async function justifyChangeFlag(
  id: string,
  version: number,
  code: Flag['code'],
  text: string,
): Promise<ChangeRequest> {
  const params = { path: { id, code }, header: { 'If-Match': ifMatch(version) } };
  return await body(
    library.PUT('/api/library/change-requests/{id}/flags/{code}/justification', { params, body: { text } }),
  );
}
