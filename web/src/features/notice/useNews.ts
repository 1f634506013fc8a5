import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asProblem } from '@/shared/api/problem';
import { awaitNews, type News, type Teller } from './requests/notices';
import { useAttention } from './useAttention';

const pause = 1_000;
const pauseAfterFailure = 30_000;

export const newsKey = (teller: Teller) => ['notices', 'news', teller] as const;
export const listKey = (teller: Teller) => ['notices', 'list', teller] as const;

/** How many notices of a service that concerns the person are unread, always as of now while the window is looked at. */
export function useNews(teller: Teller, concerned: boolean): News | undefined {
  const queries = useQueryClient();
  const attentive = useAttention();
  const key = newsKey(teller);
  const news = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => awaitNews(teller, queries.getQueryData<News>(key), signal),
    retry: false,
    enabled: attentive && concerned,
    refetchInterval: (query) => {
      if (query.state.status !== 'error') {
        return pause;
      }
      return asProblem(query.state.error).isSignedOut ? false : pauseAfterFailure;
    },
  });
  const { last, unread } = news.data ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are the occasion, not an input
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: listKey(teller) });
  }, [queries, teller, last, unread]);
  return news.data;
}
