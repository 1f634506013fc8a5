import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { LibraryQuery } from '@/shared/api/schemas';
import { uploadFile } from '@/shared/api/uploadFile';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Assignment, Notice, Problem } from '../model';

export function useProblems(params: ListParams) {
  const query = listQuery<LibraryQuery<'listDispatchProblems'>>(params);
  return useQuery({
    queryKey: ['dispatch', 'problems', query],
    queryFn: async () => await body(library.GET('/api/library/dispatch/problems', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export async function raiseProblem(
  reportId: string,
  words: string,
  assignment: Assignment | undefined,
  idempotencyKey: string,
): Promise<Problem> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  const said = { reportId, words, ...(assignment ? { assignment } : {}) };
  return await body(library.POST('/api/library/dispatch/problems', { params, body: said }));
}

const of = ({ id, version }: Problem) => ({ path: { problem: id }, header: { 'If-Match': ifMatch(version) } });

export async function assignProblem(problem: Problem, assignment: Assignment): Promise<Problem> {
  const params = of(problem);
  return await body(library.POST('/api/library/dispatch/problems/{problem}/assignment', { params, body: assignment }));
}

export async function solveProblem(problem: Problem, words: string, file: File, key: string): Promise<Problem> {
  const name = file.name.replace(/\.[^.]*$/, '').slice(0, 120) || 'evidence';
  const path = `/api/library/dispatch/problems/${problem.id}/solution?${new URLSearchParams({ words, name })}`;
  return await uploadFile(path, file, key, () => undefined, ifMatch(problem.version));
}

export async function closeProblem(problem: Problem): Promise<Problem> {
  return await body(library.POST('/api/library/dispatch/problems/{problem}/closure', { params: of(problem) }));
}

export async function reopenProblem(problem: Problem, reason: string): Promise<Problem> {
  const params = of(problem);
  return await body(library.POST('/api/library/dispatch/problems/{problem}/reopening', { params, body: { reason } }));
}

export function useNotices(params: ListParams) {
  const query = listQuery<LibraryQuery<'listDispatchNotices'>>(params);
  return useQuery({
    queryKey: ['dispatch', 'notices', query],
    queryFn: async () => await body(library.GET('/api/library/dispatch/notices', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

const on = ({ id, version }: Notice) => ({ path: { notice: id }, header: { 'If-Match': ifMatch(version) } });

export async function acknowledgeNotice(notice: Notice): Promise<Notice> {
  return await body(library.POST('/api/library/dispatch/notices/{notice}/acknowledgement', { params: on(notice) }));
}

export async function answerNotice(notice: Notice, answer: string, mendedBy: string): Promise<Notice> {
  const params = on(notice);
  return await body(
    library.POST('/api/library/dispatch/notices/{notice}/answer', { params, body: { answer, mendedBy } }),
  );
}

export async function closeNotice(notice: Notice): Promise<Notice> {
  return await body(library.POST('/api/library/dispatch/notices/{notice}/closure', { params: on(notice) }));
}

export async function returnNotice(notice: Notice, reason: string): Promise<Notice> {
  const params = on(notice);
  return await body(library.POST('/api/library/dispatch/notices/{notice}/return', { params, body: { reason } }));
}
