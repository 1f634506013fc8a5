import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { Run } from '../model';

const often = 1_000;

export async function startImpact(ruleId: string, number: number, idempotencyKey: string): Promise<Run> {
  return await body(
    library.POST('/api/library/policy-rules/{ruleId}/{number}/impact', {
      params: { path: { ruleId, number }, header: { 'Idempotency-Key': idempotencyKey } },
    }),
  );
}

export async function judgeAll(idempotencyKey: string): Promise<Run> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(library.POST('/api/library/policy-runs', { params }));
}

/** The latest runs; asked again while one is open. */
export function useRuns() {
  return useQuery({
    queryKey: ['policy-runs'],
    queryFn: async () => (await body(library.GET('/api/library/policy-runs', {}))).items,
    refetchInterval: (query) => (query.state.data?.some((run) => run.state === 'OPEN') ? often : false),
  });
}

/** The latest run that held a version against the one before. */
export function useLatestImpact(rule: string, number: number) {
  return useQuery({
    queryKey: ['policy-runs', 'of', rule, number],
    queryFn: async () => {
      const params = { query: { rule, number } };
      return (await body(library.GET('/api/library/policy-runs', { params }))).items[0] ?? null;
    },
  });
}

export function useRun(runId: string) {
  return useQuery({
    queryKey: ['policy-runs', runId],
    queryFn: async () => await body(library.GET('/api/library/policy-runs/{runId}', { params: { path: { runId } } })),
    refetchInterval: (query) => (query.state.data?.state === 'OPEN' ? often : false),
  });
}

export function useChanges(runId: string, page: number, done: number) {
  return useQuery({
    queryKey: ['policy-runs', runId, 'changes', page, done],
    queryFn: async () =>
      await body(
        library.GET('/api/library/policy-runs/{runId}/changes', {
          params: { path: { runId }, query: { page: String(page) as never, size: '20' as never } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
