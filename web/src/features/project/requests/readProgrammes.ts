import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useProgrammes(id: string) {
  return useQuery({
    queryKey: ['project', id, 'programmes'],
    queryFn: async () => await body(library.GET('/api/library/projects/{id}/programmes', { params: { path: { id } } })),
  });
}
