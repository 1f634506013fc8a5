import { useQueries } from '@tanstack/react-query';
import { fetchNoticeSettings, type Teller, tellers } from './requests/notices';
import { settingsKey } from './settingsKey';

/**
 * The services that have something to tell the person, and those that do not answer: waiting for one takes one of the few connections that
 * a browser has, and an empty list of one that tells nothing helps nobody.
 */
export function useTellers(): { tellers: readonly Teller[]; none: boolean } {
  const found = useQueries({
    queries: tellers.map((teller) => ({
      queryKey: settingsKey(teller),
      queryFn: () => fetchNoticeSettings(teller),
      staleTime: 5 * 60_000,
    })),
  });
  const concerned = tellers.filter((_, index) => found[index]?.isError || (found[index]?.data?.kinds.length ?? 0) > 0);
  return { tellers: concerned, none: concerned.length === 0 && found.every((query) => !query.isPending) };
}
