import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import type { Enterprise } from '../model';

/** The file that this person registered; null when there is none yet. */
export async function readOwnEnterprise(): Promise<Enterprise | null> {
  try {
    return (await body<Enterprise | null>(library.GET('/api/library/enterprises/mine', {}))) ?? null;
  } catch (error) {
    // A library of the release before this one says so by 404: while both run, the page may meet either.
    if (asProblem(error).isNotFound) {
      return null;
    }
    throw error;
  }
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
