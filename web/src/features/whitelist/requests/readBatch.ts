import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useBatch(id: string) {
  return useQuery({
    queryKey: ['batch', id],
    queryFn: async () => await body(library.GET('/api/library/whitelist/batches/{id}', { params: { path: { id } } })),
  });
}
