import { useQuery } from '@tanstack/react-query';
import { body, financing } from '@/shared/api/client';

export function useNeed(id: string) {
  return useQuery({
    queryKey: ['need', id],
    queryFn: async () => await body(financing.GET('/api/financing/needs/{id}', { params: { path: { id } } })),
  });
}
