import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { NoticeSettingsForm } from './NoticeSettingsForm';
import { fetchNoticeSettings, type Teller } from './requests/notices';
import { settingsKey } from './settingsKey';
import { useTellers } from './useTellers';

/** What the person wants to be told by which way. */
export default function NoticeSettingsPage() {
  const { t } = useTranslation();
  const { tellers, none } = useTellers();
  return (
    <>
      <PageHeader
        title={t('notice.settings')}
        facts={t('notice.settingsHint')}
        back={{ to: '/notices', text: t('notice.title') }}
      />
      {none && <p className="muted">{t('notice.noKinds')}</p>}
      {tellers.map((teller) => (
        <SettingsPanel key={teller} teller={teller} />
      ))}
    </>
  );
}

function SettingsPanel({ teller }: { teller: Teller }) {
  const { t } = useTranslation();
  const settings = useQuery({ queryKey: settingsKey(teller), queryFn: () => fetchNoticeSettings(teller) });
  return (
    <Panel title={t(`notice.teller.${teller}`)}>
      <QueryView query={settings} rows={6}>
        {(found) => <NoticeSettingsForm key={found.version} teller={teller} settings={found} />}
      </QueryView>
    </Panel>
  );
}
