import { BellOutlined } from '@ant-design/icons';
import { Badge } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNews } from './useNews';
import { useTellers } from './useTellers';

/** The way to the notices, with how many are unread. */
export function NoticeBell() {
  const { t } = useTranslation();
  const { tellers } = useTellers();
  const library = useNews('library', tellers.includes('library'));
  const supplyDemand = useNews('supply-demand', tellers.includes('supply-demand'));
  const financing = useNews('financing', tellers.includes('financing'));
  const unread = (library?.unread ?? 0) + (supplyDemand?.unread ?? 0) + (financing?.unread ?? 0);
  const words = unread === 0 ? t('notice.bellNone') : t('notice.bell', { count: unread > 99 ? '99+' : unread });
  return (
    <Link to="/notices" className="notice-bell" aria-label={words} title={words}>
      <Badge count={unread} size="small" overflowCount={99} offset={[6, -2]} color="#b42318">
        <BellOutlined aria-hidden="true" />
      </Badge>
    </Link>
  );
}
