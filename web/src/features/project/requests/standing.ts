import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** When a project stood on the whitelist, latest first; only an admitted one can. */
export function useEntries(id: string, admitted: boolean) {
  return useQuery({
    queryKey: ['project', id, 'entries'],
    enabled: admitted,
    queryFn: async () =>
      (await body(library.GET('/api/library/projects/{id}/whitelist-entries', { params: { path: { id } } }))).items,
  });
}

/** The latest month's report of dispatch, if the project was asked for one. */
export function useLatestReport(id: string, asked: boolean) {
  return useQuery({
    queryKey: ['project', id, 'report'],
    enabled: asked,
    queryFn: async () =>
      (await body(library.GET('/api/library/dispatch/reports', { params: { query: { project: id, size: 1 } } })))
        .items[0] ?? null,
  });
}
