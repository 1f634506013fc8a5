import { useQueries, useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/lib/dates';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { type Mailing, MailWishesForm } from './MailWishesForm';
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
      <MailPanel tellers={tellers} />
    </>
  );
}

function SettingsPanel({ teller }: { teller: Teller }) {
  const { t } = useTranslation();
  const settings = useQuery({ queryKey: settingsKey(teller), queryFn: () => fetchNoticeSettings(teller) });
  return (
    <Panel title={t(`notice.teller.${teller}`)}>
      <QueryView query={settings} rows={6}>
        {(found) => <NoticeSettingsForm teller={teller} settings={found} />}
      </QueryView>
    </Panel>
  );
}

/** Once for all services: nobody sleeps at other hours for financing than for projects. */
function MailPanel({ tellers }: { tellers: readonly Teller[] }) {
  const { t } = useTranslation();
  const { mailings, settled } = useQueries({
    queries: tellers.map((teller) => ({ queryKey: settingsKey(teller), queryFn: () => fetchNoticeSettings(teller) })),
    combine: (found) => ({
      mailings: tellers.flatMap((teller, index): Mailing[] => {
        const settings = found[index]?.data;
        return settings?.mailOffered ? [{ teller, settings }] : [];
      }),
      settled: found.every((query) => !query.isPending),
    }),
  });
  const [first, ...rest] = mailings;
  return (
    first && (
      <Panel title={t('notice.way.mail')}>
        {settled && <Undeliverable mailings={mailings} />}
        <MailWishesForm mailings={[first, ...rest]} />
      </Panel>
    )
  );
}

/** Nobody waits for mails that the server of their own address has refused for good, unless one of any service has arrived since. */
function Undeliverable({ mailings }: { mailings: readonly Mailing[] }) {
  const { t, i18n } = useTranslation();
  const refusedAt = latest(mailings.map(({ settings }) => settings.mailRefusedAt));
  const arrivedAt = latest(mailings.map(({ settings }) => settings.mailArrivedAt));
  return (
    refusedAt &&
    !(arrivedAt && Date.parse(arrivedAt) > Date.parse(refusedAt)) && (
      <Alert
        className="alert-gap"
        type="warning"
        showIcon
        title={t('notice.undeliverable')}
        description={t('notice.undeliverableWords', { day: formatDate(refusedAt, i18n.language) })}
      />
    )
  );
}

function latest(moments: readonly (string | null | undefined)[]): string | undefined {
  return moments
    .flatMap((moment) => moment ?? [])
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}
