import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** The items of annual lists that a project came from. */
export function useListOrigins(id: string) {
  return useQuery({
    queryKey: ['project', id, 'origins'],
    queryFn: async () =>
      (await body(library.GET('/api/library/projects/{id}/annual-list-items', { params: { path: { id } } }))).items,
  });
}
