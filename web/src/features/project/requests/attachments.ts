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
