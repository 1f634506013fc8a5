import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export const attachmentsKey = (project: string) => ['project', project, 'attachments'] as const;

export function useAttachments(project: string) {
  return useQuery({
    queryKey: attachmentsKey(project),
    queryFn: async () =>
      await body(library.GET('/api/library/projects/{id}/attachments', { params: { path: { id: project } } })),
  });
}

/** The files that two submitted versions held, beside each other. */
export function useVersionFiles(project: string, left: number, right: number, enabled: boolean) {
  return useQuery({
    queryKey: [...attachmentsKey(project), left, right],
    queryFn: async () => await Promise.all([left, right].map((version) => filesOf(project, version))),
    enabled,
  });
}

async function filesOf(project: string, version: number) {
  const params = { path: { id: project }, query: { version } };
  return (await body(library.GET('/api/library/projects/{id}/attachments', { params }))).items;
}
