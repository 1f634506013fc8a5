import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { useIs } from '@/shared/session/SessionContext';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { ClaimButton } from './ClaimButton';
import { type Need, needTones } from './model';
import { useNeed } from './requests/readNeed';

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
          <Contact need={need} />
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

/** Contact and figures: there for a bank only while the enterprise's consent stands. */
function Contact({ need }: { need: Need }) {
  const { t } = useTranslation();
  const bank = useIs('bank-officer', 'bank-manager');
  return (
    <Panel title={t('need.contactPart')} hint={bank ? t('need.lookIsLogged') : undefined}>
      {bank && !need.consent.stands ? (
        <Alert type="info" showIcon title={t('need.noConsent')} description={t('need.noConsentHint')} />
      ) : (
        <>
          {need.contactState === 'UNAVAILABLE' && <NoContactNow id={need.id} />}
          <Facts
            facts={[
              ...person(need, t('need.contactWithheld')).map(({ key, value }) => ({
                key,
                label: t(`need.${key}`),
                value,
              })),
              { key: 'total', label: t('need.totalInvestment'), value: <Money yuan={need.totalInvestment} /> },
              {
                key: 'equipment',
                label: t('need.equipmentInvestment'),
                value: <Money yuan={need.equipmentInvestment} />,
              },
              { key: 'until', label: t('need.consentUntil'), value: <DateText value={need.consent.until} /> },
            ]}
          />
        </>
      )}
    </Panel>
  );
}

/** The project's lead person; said to be withheld, and left out where nobody knows. */
function person(need: Need, withheld: string): { key: 'contactName' | 'contactPhone'; value: string | null }[] {
  switch (need.contactState) {
    case 'SHOWN':
      return [
        { key: 'contactName', value: need.contactName },
        { key: 'contactPhone', value: need.contactPhone },
      ];
    case 'WITHHELD':
      return [{ key: 'contactName', value: withheld }];
    case 'UNAVAILABLE':
      return [];
  }
}

/** The library did not answer; everything else of the need is there. */
function NoContactNow({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const fetching = useIsFetching({ queryKey: ['need', id] }) > 0;
  return (
    <Alert
      className="alert-gap"
      type="warning"
      showIcon
      title={t('need.contactUnavailable')}
      description={t('need.contactUnavailableHint')}
      action={
        <Button loading={fetching} onClick={() => void queries.refetchQueries({ queryKey: ['need', id] })}>
          {t('need.contactRetry')}
        </Button>
      }
    />
  );
}
