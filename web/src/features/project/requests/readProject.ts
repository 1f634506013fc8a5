import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { Project } from '../model';

export function useProject(id: string) {
  return useQuery({
    queryKey: ['project', id],
    queryFn: async () =>
      (await body(library.GET('/api/library/projects/{id}', { params: { path: { id } } }))) as unknown as Project,
  });
}
