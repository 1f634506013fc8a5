import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { LightRule, Round, RoundInput, Thresholds, WorkbookHow, WorkbookResult } from '../model';

export function useRounds() {
  return useQuery({
    queryKey: ['dispatch', 'rounds'],
    queryFn: async () => await body(library.GET('/api/library/dispatch/rounds', {})),
  });
}

export function useRound(round: string) {
  return useQuery({
    queryKey: ['dispatch', 'rounds', round],
    queryFn: async () =>
      await body(library.GET('/api/library/dispatch/rounds/{round}', { params: { path: { round } } })),
  });
}

export function useBriefing(round: string, enabled: boolean) {
  return useQuery({
    queryKey: ['dispatch', 'rounds', round, 'briefing'],
    queryFn: async () =>
      await body(library.GET('/api/library/dispatch/rounds/{round}/briefing', { params: { path: { round } } })),
    enabled,
  });
}

export function useCompletion(round: string, enabled: boolean) {
  return useQuery({
    queryKey: ['dispatch', 'rounds', round, 'completion'],
    queryFn: async () =>
      await body(library.GET('/api/library/dispatch/rounds/{round}/completion', { params: { path: { round } } })),
    enabled,
  });
}

export async function openRound(input: RoundInput, idempotencyKey: string): Promise<Round> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(library.POST('/api/library/dispatch/rounds', { params, body: input }));
}

const at = ({ id, version }: Round) => ({ path: { round: id }, header: { 'If-Match': ifMatch(version) } });

export async function extendRound(round: Round, closesOn: string, reason: string): Promise<Round> {
  const params = at(round);
  return await body(
    library.POST('/api/library/dispatch/rounds/{round}/extension', { params, body: { closesOn, reason } }),
  );
}

export async function closeRound(round: Round): Promise<Round> {
  return await body(library.POST('/api/library/dispatch/rounds/{round}/closing', { params: at(round) }));
}

/** Sends a filled workbook; `CHECK` only says what would be stored. */
export async function sendWorkbook(round: string, file: File, how: WorkbookHow): Promise<WorkbookResult> {
  const request = {
    params: { path: { round }, query: { how } },
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file as never,
    bodySerializer: (content: unknown) => content as Blob,
  };
  return await body(library.POST('/api/library/dispatch/rounds/{round}/workbook', request));
}

export function useLightRules() {
  return useQuery({
    queryKey: ['dispatch', 'light-rules'],
    queryFn: async () => await body(library.GET('/api/library/dispatch/light-rules', {})),
  });
}

export async function addLightRule(
  validFrom: string,
  thresholds: Thresholds,
  idempotencyKey: string,
): Promise<LightRule> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return await body(library.POST('/api/library/dispatch/light-rules', { params, body: { validFrom, thresholds } }));
}

export async function enactLightRule(rule: LightRule): Promise<LightRule> {
  return await body(
    library.POST('/api/library/dispatch/light-rules/{lightRule}/enactment', {
      params: { path: { lightRule: rule.id } },
    }),
  );
}

export async function removeLightRule(rule: LightRule): Promise<void> {
  await body(
    library.DELETE('/api/library/dispatch/light-rules/{lightRule}', { params: { path: { lightRule: rule.id } } }),
  );
}
