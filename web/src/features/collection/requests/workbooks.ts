import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Submission, WorkbookReport } from '../model';

/** An empty submission's workbook offers what was passed the last time. */
export const workbookOf = ({ id, rows }: Submission): string =>
  `/api/supply-demand/submissions/${id}/workbook${rows === 0 ? '?earlier=true' : ''}`;

export interface Taking {
  file: File;
  how: 'CHECK' | 'ALL' | 'RIGHT';
  /** Whether rows go that the workbook has not. */
  remove: boolean;
  /** That was checked; a check needs none. */
  version?: number;
}

const content = { headers: { 'Content-Type': 'application/octet-stream' } } as const;

export async function takeWorkbook(
  submission: string,
  { file, how, remove, version }: Taking,
): Promise<WorkbookReport> {
  return await body(
    supplyDemand.POST('/api/supply-demand/submissions/{submission}/workbook', {
      params: {
        path: { submission },
        query: { how, remove },
        ...(version === undefined ? {} : { header: { 'If-Match': ifMatch(version) } }),
      },
      ...content,
      body: file as never,
      bodySerializer: (sent: unknown) => sent as Blob,
    }),
  );
}

/** The same workbook with what is wrong beside its cells. */
export async function annotateWorkbook(submission: string, file: File): Promise<Blob> {
  const answer: unknown = await body(
    supplyDemand.POST('/api/supply-demand/submissions/{submission}/annotated-workbook', {
      params: { path: { submission } },
      ...content,
      body: file as never,
      bodySerializer: (sent: unknown) => sent as Blob,
      parseAs: 'blob',
    }),
  );
  return answer as Blob;
}
