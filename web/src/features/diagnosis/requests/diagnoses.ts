import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { uploadFile } from '@/shared/api/uploadFile';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { DemandInput, Diagnosis, Question, Submission } from '../model';

export type Words = 'refusal' | 'withdrawal';

export function useDiagnoses(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listDiagnoses'>>(params);
  return useQuery({
    queryKey: ['diagnoses', query],
    queryFn: async () => pageOf(await body(supplyDemand.GET('/api/supply-demand/diagnoses', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export function useDiagnosis(id: string) {
  return useQuery({
    queryKey: ['diagnosis', id],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/diagnoses/{id}', { params: { path: { id } } })),
  });
}

/** Listed providers that diagnose in a field. */
export function useDiagnosers(field: Question['field'] | undefined) {
  return useQuery({
    queryKey: ['service-providers', 'choice', field],
    queryFn: async () => {
      const query = { service: 'DIAGNOSIS' as const, state: 'LISTED' as const, size: 100, ...(field ? { field } : {}) };
      return (await body(supplyDemand.GET('/api/supply-demand/service-providers', { params: { query } }))).items ?? [];
    },
  });
}

export async function askForDiagnosis(input: Question, idempotencyKey: string): Promise<Diagnosis> {
  const answer = supplyDemand.POST('/api/supply-demand/diagnoses', {
    params: { header: { 'Idempotency-Key': idempotencyKey } },
    body: input,
  });
  return await body(answer);
}

const seen = ({ id, version }: Diagnosis) => ({ path: { id }, header: { 'If-Match': ifMatch(version) } });

export async function acceptDiagnosis(diagnosis: Diagnosis, visitOn: string): Promise<Diagnosis> {
  return await body(
    supplyDemand.POST('/api/supply-demand/diagnoses/{id}/acceptance', {
      params: seen(diagnosis),
      body: { visitOn },
    }),
  );
}

/** The provider will not come, or the enterprise steps back. */
export async function endDiagnosis(diagnosis: Diagnosis, how: Words, reason: string): Promise<Diagnosis> {
  const options = { params: seen(diagnosis), body: { reason } };
  return await body(
    how === 'refusal'
      ? supplyDemand.POST('/api/supply-demand/diagnoses/{id}/refusal', options)
      : supplyDemand.POST('/api/supply-demand/diagnoses/{id}/withdrawal', options),
  );
}

export async function putReport(diagnosis: Diagnosis, file: File, key: string, onProgress: (percent: number) => void) {
  const path = `/api/supply-demand/diagnoses/${diagnosis.id}/report?${new URLSearchParams({ name: file.name })}`;
  return await uploadFile<Diagnosis>(path, file, key, onProgress, ifMatch(diagnosis.version));
}

export async function handIn(diagnosis: Diagnosis, input: Submission): Promise<Diagnosis> {
  return await body(
    supplyDemand.POST('/api/supply-demand/diagnoses/{id}/submission', { params: seen(diagnosis), body: input }),
  );
}

export async function adoptMeasure(id: string, number: number, input: DemandInput, idempotencyKey: string) {
  const answer = supplyDemand.POST('/api/supply-demand/diagnoses/{id}/measures/{number}/demand', {
    params: { path: { id, number }, header: { 'Idempotency-Key': idempotencyKey } },
    body: input,
  });
  return await body(answer);
}

export async function declineMeasure(diagnosis: Diagnosis, number: number, reason: string): Promise<Diagnosis> {
  const answer = supplyDemand.POST('/api/supply-demand/diagnoses/{id}/measures/{number}/rejection', {
    params: { path: { id: diagnosis.id, number }, header: { 'If-Match': ifMatch(diagnosis.version) } },
    body: { reason },
  });
  return await body(answer);
}
