import { BellOutlined } from '@ant-design/icons';
import { Badge } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNews } from './useNews';

/** The way to the notices, with how many are unread. */
export function NoticeBell() {
  const { t } = useTranslation();
  const unread = (useNews('library')?.unread ?? 0) + (useNews('financing')?.unread ?? 0);
  const words = unread === 0 ? t('notice.bellNone') : t('notice.bell', { count: unread > 99 ? '99+' : unread });
  return (
    <Link to="/notices" className="notice-bell" aria-label={words} title={words}>
      <Badge count={unread} size="small" overflowCount={99} color="#b42318">
        <BellOutlined aria-hidden="true" />
      </Badge>
    </Link>
  );
}
