import { SettingOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageHeader } from '@/shared/ui/PageHeader';
import { NoticePanel } from './NoticePanel';
import { useTellers } from './useTellers';

/** What the person was told, service by service, newest first. */
export default function NoticesPage() {
  const { t } = useTranslation();
  const { tellers, none } = useTellers();
  const [search, setSearch] = useSearchParams();
  const unread = search.get('unread') === 'true';
  return (
    <>
      <PageHeader
        title={t('notice.title')}
        actions={
          <>
            <Segmented
              aria-label={t('notice.shown')}
              value={unread ? 'unread' : 'all'}
              onChange={(value) => setSearch(value === 'unread' ? { unread: 'true' } : {}, { replace: true })}
              options={[
                { value: 'all' as const, label: t('notice.all') },
                { value: 'unread' as const, label: t('notice.unread') },
              ]}
            />
            <Link to="/notices/settings">
              <Button icon={<SettingOutlined aria-hidden="true" />}>{t('notice.settings')}</Button>
            </Link>
          </>
        }
      />
      {none && <p className="muted">{t('notice.noKinds')}</p>}
      {tellers.map((teller) => (
        <NoticePanel key={teller} teller={teller} unread={unread} />
      ))}
    </>
  );
}
