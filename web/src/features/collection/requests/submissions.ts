import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import { type Kind, pathOf, type Remark, type Round, type Row, type Submission } from '../model';

export function useSubmissions(round: string, params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listSubmissions'>>(params);
  return useQuery({
    queryKey: ['submissions', round, query],
    queryFn: async () =>
      pageOf(
        await body(
          supplyDemand.GET('/api/supply-demand/collection-rounds/{collection}/submissions', {
            params: { path: { collection: round }, query },
          }),
        ),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useSubmission(id: string) {
  return useQuery({
    queryKey: ['submission', id],
    queryFn: async () =>
      await body(
        supplyDemand.GET('/api/supply-demand/submissions/{submission}', { params: { path: { submission: id } } }),
      ),
  });
}

/** Some rows of a submission by their numbers. */
export function useRows(id: string, query: SupplyDemandQuery<'listSubmissionRows'>) {
  return useQuery({
    queryKey: ['submission', id, 'rows', query],
    queryFn: async () =>
      pageOf(
        await body(
          supplyDemand.GET('/api/supply-demand/submissions/{submission}/rows', {
            params: { path: { submission: id }, query },
          }),
        ),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The query of what a sheet of a round asks for. */
export const layoutOf = (kind: Kind, number: number) =>
  queryOptions({
    queryKey: ['sheet-templates', pathOf(kind)],
    queryFn: async () =>
      await body(
        supplyDemand.GET('/api/supply-demand/sheet-templates/{kind}', { params: { path: { kind: pathOf(kind) } } }),
      ),
    select: (template) => template.versions.find((version) => version.number === number)?.layout,
  });

/** What a sheet of a round asks for. */
export const useLayout = (kind: Kind, number: number) => useQuery(layoutOf(kind, number));

export async function beginSubmission(round: Round): Promise<Submission> {
  return await body(
    supplyDemand.PUT('/api/supply-demand/collection-rounds/{collection}/own-submission', {
      params: { path: { collection: round.id } },
    }),
  );
}

export interface Typed {
  kind: Kind;
  values: Record<string, string>;
}

export async function addRow(submission: string, row: Typed, idempotencyKey: string): Promise<Row> {
  const params = { path: { submission }, header: { 'Idempotency-Key': idempotencyKey } };
  return await body(supplyDemand.POST('/api/supply-demand/submissions/{submission}/rows', { params, body: row }));
}

const atRow = (submission: string, row: Row) => ({
  path: { submission, row: row.id },
  header: { 'If-Match': ifMatch(row.version) },
});

export async function changeRow(submission: string, row: Row, typed: Typed): Promise<Row> {
  return await body(
    supplyDemand.PUT('/api/supply-demand/submissions/{submission}/rows/{row}', {
      params: atRow(submission, row),
      body: typed,
    }),
  );
}

export async function removeRow(submission: string, row: Row): Promise<void> {
  await body(
    supplyDemand.DELETE('/api/supply-demand/submissions/{submission}/rows/{row}', { params: atRow(submission, row) }),
  );
}

const at = ({ id, version }: Submission) => ({ path: { submission: id }, header: { 'If-Match': ifMatch(version) } });

export async function takeOver(submission: Submission) {
  return await body(
    supplyDemand.POST('/api/supply-demand/submissions/{submission}/earlier-rows', {
      params: { path: { submission: submission.id } },
    }),
  );
}

export async function handIn(submission: Submission): Promise<Submission> {
  return await body(
    supplyDemand.POST('/api/supply-demand/submissions/{submission}/handing-in', { params: at(submission) }),
  );
}

export async function reportNothing(submission: Submission): Promise<Submission> {
  return await body(
    supplyDemand.POST('/api/supply-demand/submissions/{submission}/nothing-to-report', { params: at(submission) }),
  );
}

export async function takeBack(submission: Submission): Promise<Submission> {
  return await body(
    supplyDemand.POST('/api/supply-demand/submissions/{submission}/taking-back', { params: at(submission) }),
  );
}

export async function pass(submission: Submission): Promise<Submission> {
  return await body(supplyDemand.POST('/api/supply-demand/submissions/{submission}/pass', { params: at(submission) }));
}

export async function giveBack(
  submission: Submission,
  input: { reason: string; remarks: Remark[] },
): Promise<Submission> {
  return await body(
    supplyDemand.POST('/api/supply-demand/submissions/{submission}/return', { params: at(submission), body: input }),
  );
}

export async function correct(submission: Submission, reason: string): Promise<Submission> {
  return await body(
    supplyDemand.POST('/api/supply-demand/submissions/{submission}/correction', {
      params: at(submission),
      body: { reason },
    }),
  );
}
