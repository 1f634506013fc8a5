import { SettingOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@/shared/ui/PageHeader';
import { NoticePanel } from './NoticePanel';
import { tellers } from './requests/notices';

/** What the person was told, service by service, newest first. */
export default function NoticesPage() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<'all' | 'unread'>('all');
  return (
    <>
      <PageHeader
        title={t('notice.title')}
        actions={
          <>
            <Segmented
              aria-label={t('notice.shown')}
              value={shown}
              onChange={setShown}
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
      {tellers.map((teller) => (
        <NoticePanel key={teller} teller={teller} unread={shown === 'unread'} />
      ))}
    </>
  );
}
