import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** The figures as they are now; looked at again when somebody comes back to the page. */
export function useOverview() {
  return useQuery({
    queryKey: ['overview'],
    queryFn: async () => await body(library.GET('/api/library/overview', {})),
    staleTime: 0,
  });
}
