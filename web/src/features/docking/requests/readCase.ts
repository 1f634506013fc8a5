import { useQuery } from '@tanstack/react-query';
import { body, financing } from '@/shared/api/client';

export function useCase(id: string) {
  return useQuery({
    queryKey: ['case', id],
    queryFn: async () => await body(financing.GET('/api/financing/cases/{id}', { params: { path: { id } } })),
  });
}
