import { skipToken, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/Panel';
import { ProblemView } from '@/shared/ui/ProblemView';
import { NoticeItem } from './NoticeItem';
import { fetchNotices, markAllNotices, type News, type Notice, type Teller } from './requests/notices';
import { listKey, newsKey } from './useNews';

/** What one service told the person; when that service is down only this part says so. */
export function NoticePanel({ teller, unread }: { teller: Teller; unread: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const notices = useInfiniteQuery({
    queryKey: [...listKey(teller), unread],
    queryFn: ({ pageParam }) => fetchNotices(teller, unread, pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const items = notices.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = items[0]?.id;
  // Asked for by the bell: an unread notice may be on a page that was not loaded.
  const news = useQuery<News>({ queryKey: newsKey(teller), queryFn: skipToken });
  const anyUnread = (news.data?.unread ?? 0) > 0 || items.some((item) => !item.read);
  const all = useMutation({
    mutationFn: (upTo: number) => markAllNotices(teller, upTo),
    onSuccess: (news: News) => {
      queries.setQueryData(newsKey(teller), news);
      return queries.invalidateQueries({ queryKey: listKey(teller) });
    },
  });
  return (
    <Panel
      title={t(`notice.teller.${teller}`)}
      extra={
        newest !== undefined &&
        anyUnread && (
          <Button size="small" loading={all.isPending} onClick={() => all.mutate(newest)}>
            {t('notice.markAll')}
          </Button>
        )
      }
    >
      {notices.isError ? (
        <ProblemView error={notices.error} retry={() => void notices.refetch()} />
      ) : (
        <NoticeList teller={teller} items={items} loading={notices.isPending} />
      )}
      {notices.hasNextPage && (
        <Button type="link" loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
          {t('notice.older')}
        </Button>
      )}
    </Panel>
  );
}

function NoticeList({ teller, items, loading }: { teller: Teller; items: Notice[]; loading: boolean }) {
  const { t } = useTranslation();
  if (items.length === 0) {
    return (
      <p className="muted" role={loading ? 'status' : undefined}>
        {t(loading ? 'shared.loading' : 'notice.none')}
      </p>
    );
  }
  return (
    <ul className="notices">
      {items.map((item) => (
        <NoticeItem key={item.id} teller={teller} notice={item} />
      ))}
    </ul>
  );
}
