import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useNeed } from '@/shared/contact/fetchNeed';
import { NeedContact } from '@/shared/contact/NeedContact';
import { useMarks } from '@/shared/i18n/marks';
import { InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { ClaimButton } from './ClaimButton';
import { type Need, needTones } from './model';

export default function NeedPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/needs', text: t('need.backToList') };
  return (
    <PageQuery query={useNeed(id)} title={t('need.one')} back={back}>
      {(need) => (
        <>
          <PageHeader
            back={back}
            title={need.projectName}
            tags={<StatusTag tone={needTones[need.state]}>{t(`need.state.${need.state}`)}</StatusTag>}
            facts={
              <>
                <span>{need.enterpriseName}</span>
                <span>{need.projectCode}</span>
                <span>
                  {t('need.publishedAt')} <InstantText value={need.publishedAt} />
                </span>
              </>
            }
            actions={<NeedActions need={need} />}
          />
          {need.closing && (
            <Alert
              className="alert-gap"
              type="info"
              showIcon
              title={t(`need.ending.${need.closing.kind}`)}
              description={need.closing.reason}
            />
          )}
          <Wanted need={need} />
          <ProjectPart need={need} />
          <NeedContact need={need} />
        </>
      )}
    </PageQuery>
  );
}

function NeedActions({ need }: { need: Need }) {
  const { t } = useTranslation();
  return (
    <>
      {need.ownCase && (
        <Link to={`/cases/${need.ownCase.id}`}>
          <Button>{t('need.toOwnCase')}</Button>
        </Link>
      )}
      {need.actions.includes('CLAIM') && <ClaimButton need={need} />}
    </>
  );
}

function Wanted({ need }: { need: Need }) {
  const { t } = useTranslation();
  const marks = useMarks();
  return (
    <Panel title={t('need.wanted')}>
      <dl className="big-figures">
        <div className="big-figure">
          <dt>{t('need.amount')}</dt>
          <dd>
            <Money yuan={need.amount} />
          </dd>
        </div>
        <div className="big-figure">
          <dt>{t('need.term')}</dt>
          <dd>{need.termMonths ? t('need.months', { count: need.termMonths }) : '—'}</dd>
        </div>
        <div className="big-figure">
          <dt>{t('need.latestRate')}</dt>
          <dd>{need.latestRate == null ? '—' : `${need.latestRate} %`}</dd>
        </div>
        {need.approvedAmount != null && (
          <div className="big-figure">
            <dt>{t('need.approvedAmount')}</dt>
            <dd>
              <Money yuan={need.approvedAmount} />
            </dd>
          </div>
        )}
      </dl>
      <h3 className="visually-hidden">{t('need.details')}</h3>
      <div className="gap-above">
        <Facts
          facts={[
            { key: 'use', label: t('need.use'), value: need.use, wide: true },
            { key: 'guarantee', label: t('need.guarantee'), value: need.guarantee, wide: true },
            {
              key: 'banks',
              label: t('need.intendedBanks'),
              wide: true,
              value:
                need.intendedBanks.length > 0
                  ? need.intendedBanks.map((bank) => bank.name).join(marks.list)
                  : t('need.noBanks'),
            },
          ]}
        />
      </div>
    </Panel>
  );
}

function ProjectPart({ need }: { need: Need }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('need.projectPart')}>
      <Facts
        facts={[
          { key: 'enterprise', label: t('need.enterprise'), value: need.enterpriseName },
          { key: 'uscc', label: t('need.uscc'), value: <span className="figure">{need.uscc}</span> },
          { key: 'size', label: t('need.sizeClass'), value: need.sizeClass && t(`need.size.${need.sizeClass}`) },
          { key: 'field', label: t('need.field'), value: t(`shared.field.${need.field}`) },
          {
            key: 'direction',
            label: t('need.direction'),
            value: need.direction && t(`shared.direction.${need.direction}`),
          },
          { key: 'county', label: t('need.county'), value: need.countyName },
          { key: 'batch', label: t('need.batch'), value: need.batchNumber },
          {
            key: 'content',
            label: t('need.content'),
            value: <span className="prewrap">{need.content}</span>,
            wide: true,
          },
        ]}
      />
    </Panel>
  );
}
