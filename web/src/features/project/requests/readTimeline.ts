import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useTimeline(id: string) {
  return useQuery({
    queryKey: ['project', id, 'timeline'],
    queryFn: async () => {
      const answer = await body(library.GET('/api/library/projects/{id}/timeline', { params: { path: { id } } }));
      return answer.items;
    },
  });
}
