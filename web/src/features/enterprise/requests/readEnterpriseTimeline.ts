import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useEnterpriseTimeline(id: string) {
  return useQuery({
    queryKey: ['enterprise', id, 'timeline'],
    queryFn: async () =>
      (await body(library.GET('/api/library/enterprises/{id}/timeline', { params: { path: { id } } }))).items,
  });
}
