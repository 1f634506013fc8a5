import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export interface OwnProject {
  id: string;
  name: string;
}

/** The enterprise's projects by a part of their name, the latest first. */
export function useOwnProjects(q: string) {
  return useQuery({
    queryKey: ['projects', 'choice', q],
    queryFn: async (): Promise<OwnProject[]> => {
      const query = { size: 20, ...(q ? { q } : {}) };
      const { items } = await body(library.GET('/api/library/projects', { params: { query } }));
      return items.map(({ id, name }) => ({ id, name }));
    },
    placeholderData: keepPreviousData,
  });
}

/** The name of one project. */
export function useOwnProject(id: string | null | undefined) {
  return useQuery({
    queryKey: ['project', id],
    queryFn: async () =>
      await body(library.GET('/api/library/projects/{id}', { params: { path: { id: id as string } } })),
    enabled: Boolean(id),
  });
}
