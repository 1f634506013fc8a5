import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DateText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { changedFields, type Site, siteFields, siteTones } from './model';
import { useSite } from './requests/sites';
import { SiteActions } from './SiteActions';
import { SiteValue } from './SiteValue';

/** One site, what waits beside it, and who may do what. */
export default function SitePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/recycling-sites', text: t('network.backToList') };
  return (
    <PageQuery query={useSite(id)} title={t('network.one')} back={back}>
      {(site) => (
        <>
          <PageHeader
            back={back}
            title={site.name}
            tags={<StatusTag tone={siteTones[site.state]}>{t(`network.state.${site.state}`)}</StatusTag>}
            facts={
              <>
                <span>{t(`network.kind.${site.kind}`)}</span>
                <span>{site.countyName}</span>
                <span>{site.enterprise.name}</span>
              </>
            }
            actions={site.actions.length > 0 && <SiteActions site={site} />}
          />
          <Ending site={site} />
          {site.change && <Change site={site} />}
          <Panel title={t('network.facts')}>
            <Facts
              facts={siteFields.map((field) => ({
                key: field,
                label: t(`network.f.${field}`),
                value: <SiteValue of={site} field={field} />,
                note: field === 'qualificationUntil' && site.qualificationEnded ? t('network.ended') : undefined,
                wide: field === 'note' || field === 'goods',
              }))}
            />
          </Panel>
        </>
      )}
    </PageQuery>
  );
}

/** Why it came back, or since when and why it is closed. */
function Ending({ site }: { site: Site }) {
  const { t } = useTranslation();
  if (!site.reason) {
    return null;
  }
  const title = site.closedOn ? (
    <>
      {t('network.closedOn')} <DateText value={site.closedOn} />
    </>
  ) : (
    t('network.cameBack')
  );
  return (
    <Alert
      className="alert-gap"
      type={site.closedOn ? 'info' : 'warning'}
      showIcon
      title={title}
      description={site.reason}
    />
  );
}

function Change({ site }: { site: Site }) {
  const { t } = useTranslation();
  const { change } = site;
  const rows = changedFields(site).map((field) => ({ field }));
  return (
    <Panel
      title={t('network.change')}
      hint={t(site.changeState === 'RETURNED' ? 'network.changeReturned' : 'network.changeWaits')}
    >
      {site.changeReason && (
        <Alert
          className="alert-gap"
          type="warning"
          showIcon
          title={t('network.cameBack')}
          description={site.changeReason}
        />
      )}
      {change && (
        <LineTable
          label={t('network.change')}
          rows={rows}
          columns={[
            { key: 'field', title: t('network.field'), render: ({ field }) => t(`network.f.${field}`) },
            { key: 'now', title: t('network.stands'), render: ({ field }) => <SiteValue of={site} field={field} /> },
            { key: 'then', title: t('network.wanted'), render: ({ field }) => <SiteValue of={change} field={field} /> },
          ]}
        />
      )}
    </Panel>
  );
}
