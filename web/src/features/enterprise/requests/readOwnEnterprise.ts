import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { Enterprise } from '../model';

/** The file that this person registered; null when there is none yet. */
export async function readOwnEnterprise(): Promise<Enterprise | null> {
  return (await body<Enterprise | null>(library.GET('/api/library/enterprises/mine', {}))) ?? null;
}

export function useOwnEnterprise() {
  return useQuery({
    queryKey: ['enterprise', 'mine'],
    queryFn: readOwnEnterprise,
    refetchInterval: (query) => {
      const file = query.state.data;
      return file?.state === 'SUBMITTED' || file?.membership === 'PENDING' ? 15_000 : false;
    },
  });
}
