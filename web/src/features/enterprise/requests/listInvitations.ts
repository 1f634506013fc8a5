import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useInvitations(id: string) {
  return useQuery({
    queryKey: ['invitations', id],
    queryFn: async () =>
      await body(library.GET('/api/library/enterprises/{id}/invitations', { params: { path: { id } } })),
  });
}
