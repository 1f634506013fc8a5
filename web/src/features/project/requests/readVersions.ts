import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** The submitted forms, oldest first. */
export function useVersions(id: string) {
  return useQuery({
    queryKey: ['project', id, 'versions'],
    queryFn: async () => {
      const answer = await body(library.GET('/api/library/projects/{id}/versions', { params: { path: { id } } }));
      return answer.items;
    },
  });
}
