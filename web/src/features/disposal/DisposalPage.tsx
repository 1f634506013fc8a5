import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { formatDate } from '@/shared/lib/dates';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { Ladder, type Rung } from '@/shared/ui/Ladder';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { Timeline } from '@/shared/ui/Timeline';
import { BidList, Fit } from './BidList';
import { CertificatePanel } from './CertificatePanel';
import { DisposalActions } from './DisposalActions';
import { type Disposal, disposalTones, disposalWay } from './model';
import { useDisposal } from './requests/disposals';

/** One line of retired equipment, the same for both sides and for those who follow it; a recycler that was not chosen sees the offer. */
export default function DisposalPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/equipment-disposals', text: t('disposal.backToList') };
  return (
    <PageQuery query={useDisposal(id)} title={t('disposal.one')} back={back}>
      {(disposal) => (
        <>
          <PageHeader
            back={back}
            title={`${disposal.name} ${disposal.model}`}
            tags={<StatusTag tone={disposalTones[disposal.state]}>{t(`disposal.state.${disposal.state}`)}</StatusTag>}
            facts={
              <>
                {disposal.enterprise && <span>{disposal.enterprise.name}</span>}
                {disposal.recycler && <span>{disposal.recycler.name}</span>}
              </>
            }
            actions={<DisposalActions disposal={disposal} />}
          />
          {disposal.side !== 'BIDDER' && (
            <Panel>
              <Way disposal={disposal} />
            </Panel>
          )}
          <div className={disposal.steps.length > 0 ? 'columns' : undefined}>
            <div>
              <Notices disposal={disposal} />
              <About disposal={disposal} />
              <BidList disposal={disposal} />
              <PickUps disposal={disposal} />
              <CertificatePanel disposal={disposal} />
            </div>
            {disposal.steps.length > 0 && (
              <div className="aside">
                <Steps disposal={disposal} />
              </div>
            )}
          </div>
        </>
      )}
    </PageQuery>
  );
}

/** How far it has come; what went another way shows where it ended. */
function Way({ disposal }: { disposal: Disposal }) {
  const { t, i18n } = useTranslation();
  const { state } = disposal;
  const ended = state === 'OTHERWISE' || state === 'LAPSED';
  const way = disposal.outcome === 'DISPOSED_ELSEWHERE' ? disposalWay.filter((one) => one !== 'AGREED') : disposalWay;
  const here = way.indexOf(state === 'RETURNED' ? 'DISPOSED' : state);
  const rungs = way.map((one, index): Rung => {
    const done = state === 'ACCEPTED' || index < here;
    return {
      key: one,
      title: t(`disposal.state.${one}`),
      state: done ? 'done' : index === here ? 'current' : 'ahead',
    };
  });
  const end: Rung = {
    key: state,
    title: t(`disposal.state.${state}`),
    state: 'failed',
    note: disposal.closedAt ? formatDate(disposal.closedAt, i18n.language) : undefined,
  };
  return (
    <Ladder
      label={t('disposal.steps')}
      rungs={ended ? [{ key: 'OFFERED', title: t('disposal.state.OFFERED'), state: 'done' }, end] : rungs}
    />
  );
}

function Notices({ disposal }: { disposal: Disposal }) {
  const { t } = useTranslation();
  return (
    <>
      {disposal.reason && (
        <Alert
          className="alert-gap"
          type={disposal.state === 'RETURNED' ? 'error' : 'info'}
          showIcon
          title={
            disposal.state === 'RETURNED'
              ? t('disposal.state.RETURNED')
              : t(disposal.outcome ? `disposal.outcome.${disposal.outcome}` : `disposal.state.${disposal.state}`)
          }
          description={disposal.reason}
        />
      )}
      {disposal.project && !disposal.project.saysSo && disposal.state !== 'LAPSED' && (
        <Alert className="alert-gap" type="warning" showIcon title={t('disposal.notListed')} />
      )}
    </>
  );
}

function About({ disposal }: { disposal: Disposal }) {
  const { t } = useTranslation();
  const fact = (key: string, value: React.ReactNode) => ({ key, label: t(`disposal.f.${key}`), value });
  const contact = disposal.enterpriseContact;
  return (
    <Panel title={t('disposal.about')} hint={disposal.enterprise ? undefined : t('disposal.masked')}>
      <Facts
        facts={[
          fact('kind', t(`recycler.kind.${disposal.kind}`)),
          fact('quantity', t('disposal.pieces', { count: disposal.quantity })),
          fact('commissionedYear', disposal.commissionedYear ?? '—'),
          fact('county', disposal.countyName),
          ...(disposal.enterprise ? [fact('enterprise', disposal.enterprise.name)] : []),
          ...(disposal.project
            ? [fact('project', <Link to={`/projects/${disposal.project.id}`}>{disposal.project.name}</Link>)]
            : []),
          ...(disposal.recycler ? [fact('recycler', disposal.recycler.name)] : []),
          ...(disposal.disposer ? [fact('disposer', disposal.disposer)] : []),
          ...(contact ? [fact('enterpriseContact', `${contact.person} ${contact.phone}`)] : []),
          fact('offeredAt', <InstantText value={disposal.offeredAt} full />),
        ]}
      />
      {disposal.fit.length > 0 && (
        <p className="in-text">
          {t('disposal.fit')} <Fit reasons={disposal.fit} />
        </p>
      )}
    </Panel>
  );
}

/** What each side says, until both say the same. */
function PickUps({ disposal }: { disposal: Disposal }) {
  const { t } = useTranslation();
  const said = (['enterprisePickUp', 'recyclerPickUp', 'pickedUp'] as const).flatMap((key) => {
    const one = disposal[key];
    return one ? [{ key, one }] : [];
  });
  if (said.length === 0) {
    return null;
  }
  return (
    <Panel title={t('disposal.pickUps')}>
      <Facts
        facts={said.map(({ key, one }) => ({
          key,
          label: t(`disposal.f.${key}`),
          value: (
            <>
              <DateText value={one.day} /> · {t('disposal.pieces', { count: one.quantity })}
            </>
          ),
        }))}
      />
    </Panel>
  );
}

function Steps({ disposal }: { disposal: Disposal }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const newestFirst = [...disposal.steps].sort((a, b) => b.sequence - a.sequence);
  return (
    <Panel title={t('disposal.steps')}>
      <Timeline
        happenings={newestFirst.map((step) => ({
          key: String(step.sequence),
          at: step.at,
          title: t(`disposal.step.${step.kind}`),
          person: [step.personName, step.organisationName].filter(Boolean).join(marks.comma),
          tone: step.kind === 'ACCEPTED' ? 'good' : step.kind === 'RETURNED' ? 'bad' : 'moving',
          details:
            step.day || step.note ? (
              <>
                {step.day && (
                  <p>
                    <DateText value={step.day} />
                    {step.quantity != null && ` · ${t('disposal.pieces', { count: step.quantity })}`}
                  </p>
                )}
                {step.note && <span className="prewrap">{step.note}</span>}
              </>
            ) : undefined,
        }))}
      />
    </Panel>
  );
}
