import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDateTime } from '@/shared/lib/dates';
import { markNotice, type News, type Notice, type Teller } from './requests/notices';
import { listKey, newsKey } from './useNews';

/** One notice: what happened, what to do, and the way there; opening it counts as reading. */
export function NoticeItem({ teller, notice }: { teller: Teller; notice: Notice }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const marking = useMutation({
    mutationFn: (read: boolean) => markNotice(teller, notice.id, read),
    onSuccess: (news: News) => {
      queries.setQueryData(newsKey(teller), news);
      return queries.invalidateQueries({ queryKey: listKey(teller) });
    },
  });
  const language = i18n.language.startsWith('zh') ? 'zh' : 'en';
  return (
    <li className={notice.read ? 'notice-row' : 'notice-row notice-unread'}>
      <div className="notice-words">
        <Link to={notice.link} onClick={() => !notice.read && marking.mutate(true)}>
          {!notice.read && <span className="visually-hidden">{t('notice.unreadMark')}</span>}
          {notice.title[language]}
        </Link>
        <p className="muted">{notice.todo[language]}</p>
      </div>
      <time className="muted" dateTime={notice.at}>
        {formatDateTime(notice.at, i18n.language)}
      </time>
      <Button type="link" size="small" loading={marking.isPending} onClick={() => marking.mutate(!notice.read)}>
        {t(notice.read ? 'notice.markUnread' : 'notice.markRead')}
      </Button>
    </li>
  );
}
