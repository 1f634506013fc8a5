import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useProject(id: string) {
  return useQuery({
    queryKey: ['project', id],
    queryFn: async () => await body(library.GET('/api/library/projects/{id}', { params: { path: { id } } })),
  });
}
