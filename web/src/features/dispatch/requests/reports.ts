import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { LibraryQuery } from '@/shared/api/schemas';
import { uploadFile } from '@/shared/api/uploadFile';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { Figures, Report } from '../model';

export function useReports(params: ListParams) {
  const query = listQuery<LibraryQuery<'listDispatchReports'>>(params);
  return useQuery({
    queryKey: ['dispatch', 'reports', query],
    queryFn: async () => await body(library.GET('/api/library/dispatch/reports', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useReport(dispatchReport: string) {
  return useQuery({
    queryKey: ['dispatch', 'reports', dispatchReport],
    queryFn: async () =>
      await body(
        library.GET('/api/library/dispatch/reports/{dispatchReport}', { params: { path: { dispatchReport } } }),
      ),
  });
}

const at = ({ id, version }: Report) => ({ path: { dispatchReport: id }, header: { 'If-Match': ifMatch(version) } });

export async function submitReport(report: Report, figures: Figures): Promise<Report> {
  const params = at(report);
  return await body(
    library.POST('/api/library/dispatch/reports/{dispatchReport}/submission', { params, body: figures }),
  );
}

export async function acceptReport(report: Report, note: string | undefined): Promise<Report> {
  const params = at(report);
  return await body(
    library.POST('/api/library/dispatch/reports/{dispatchReport}/acceptance', {
      params,
      body: note ? { note } : {},
    }),
  );
}

export async function returnReport(report: Report, reason: string): Promise<Report> {
  const params = at(report);
  return await body(
    library.POST('/api/library/dispatch/reports/{dispatchReport}/return', { params, body: { reason } }),
  );
}

export async function addPhoto(report: Report, file: File, idempotencyKey: string): Promise<unknown> {
  const name = file.name.replace(/\.[^.]*$/, '').slice(0, 120) || 'photo';
  const path = `/api/library/dispatch/reports/${report.id}/photos?${new URLSearchParams({ name })}`;
  return await uploadFile(path, file, idempotencyKey, () => undefined);
}

export async function removePhoto(report: Report, photo: string): Promise<void> {
  await body(
    library.DELETE('/api/library/dispatch/reports/{dispatchReport}/photos/{photo}', {
      params: { path: { dispatchReport: report.id, photo } },
    }),
  );
}
