import { useQuery } from '@tanstack/react-query';
import { body, bodyUnasked } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import type { Library } from '@/shared/api/schemas';
import { clientOf, type Service } from '@/shared/api/services';

export type Format = Library['ListFormat'];
export type Run = Library['ExportRun'];

/** Which service exports the list, and where: the address after its prefix and without `/export`. */
export interface ExportedFrom {
  service: Service;
  path: string;
}

export const formats: readonly Format[] = ['XLSX', 'CSV'];

/** How long a download that the service knows nothing of is waited for: it begins with the browser's own request. */
const patience = 15_000;

/** How long most exports take. */
const soon = 2_000;

const pauseAfterFailure = 10_000;
const longestSilence = 180_000;

export interface Download {
  id: string;
  since: number;
}

const allOf = (service: Service) => `/api/${service}/exports` as '/api/library/exports';
const oneOf = (service: Service) => `/api/${service}/exports/{export}` as '/api/library/exports/{export}';

/** The person's export that is under way in the service, whatever page it was begun from; it outlives the page. */
export function useRunning({ service }: ExportedFrom) {
  return useQuery({
    queryKey: ['exports', service],
    queryFn: async () => (await bodyUnasked(clientOf[service].GET(allOf(service), {})))[0] ?? null,
    retry: false,
    staleTime: 0,
    refetchOnMount: 'always',
  });
}

export async function cancelExport({ service }: ExportedFrom, id: string): Promise<unknown> {
  return await body(clientOf[service].DELETE(oneOf(service), { params: { path: { export: id } } }));
}

interface Answer {
  error: Error | null;
  dataUpdatedAt: number;
  errorUpdatedAt: number;
}

/** What the service says of the download, undefined before it knows of it; lost when it will not say any more. */
export function useRun(
  from: ExportedFrom,
  download: Download | undefined,
): { run: Run | undefined | null; isLost: boolean } {
  const { data, error, dataUpdatedAt, errorUpdatedAt } = useQuery({
    queryKey: ['export', from.service, download?.id],
    enabled: download !== undefined,
    queryFn: async () => (download ? await runOf(from, download) : null),
    retry: false,
    refetchInterval: ({ state }) => {
      if (state.error) {
        return isOver(state, download) ? false : pauseAfterFailure;
      }
      if (state.data && state.data.state !== 'RUNNING') {
        return false;
      }
      // A short list is written before one has looked twice.
      return download && Date.now() - download.since < soon ? 250 : 1_000;
    },
    refetchIntervalInBackground: true,
    staleTime: 0,
  });
  return { run: data, isLost: isOver({ error, dataUpdatedAt, errorUpdatedAt }, download) };
}

/** Whether nobody need ask again: the session is over, or there was no answer for minutes. Each question would keep a session alive. */
function isOver({ error, dataUpdatedAt, errorUpdatedAt }: Answer, download: Download | undefined): boolean {
  if (!error) {
    return false;
  }
  const { isSignedOut, isForbidden } = asProblem(error);
  return isSignedOut || isForbidden || errorUpdatedAt - Math.max(dataUpdatedAt, download?.since ?? 0) > longestSilence;
}

/** An unknown one is an empty list and no error: the browser's own request to begin may still be on its way. */
async function runOf(from: ExportedFrom, { id, since }: Download): Promise<Run | null> {
  const asked = { params: { query: { id } } };
  const found = (await body(clientOf[from.service].GET(allOf(from.service), asked))).find((run) => run.id === id);
  if (found || Date.now() - since < patience) {
    return found ?? null;
  }
  return {
    id,
    list: '',
    title: { zh: '', en: '' },
    format: 'XLSX',
    state: 'FAILED',
    written: 0,
    expected: null,
    startedAt: new Date(since).toISOString(),
  };
}
