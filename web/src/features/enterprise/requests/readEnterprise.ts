import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useEnterprise(id: string) {
  return useQuery({
    queryKey: ['enterprise', id],
    queryFn: async () => await body(library.GET('/api/library/enterprises/{id}', { params: { path: { id } } })),
  });
}
