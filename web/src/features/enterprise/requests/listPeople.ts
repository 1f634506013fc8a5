import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** Read again by itself while somebody is coming or going. */
export function usePeople(id: string) {
  return useQuery({
    queryKey: ['people', id],
    queryFn: async () => await body(library.GET('/api/library/enterprises/{id}/people', { params: { path: { id } } })),
    refetchInterval: (query) =>
      query.state.data?.items.some((person) => person.state === 'JOINING' || person.state === 'LEAVING')
        ? 5_000
        : false,
  });
}
