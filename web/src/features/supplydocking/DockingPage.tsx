import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { Timeline } from '@/shared/ui/Timeline';
import { DockingActions } from './DockingActions';
import { DockingLadder } from './DockingLadder';
import { MessagePanel } from './MessagePanel';
import { type Docking, dockingTones } from './model';
import { useDocking } from './requests/readDocking';

/** One case, the same for both sides; officials see it without the messages. */
export default function DockingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/dockings', text: t('supplydocking.backToList') };
  return (
    <PageQuery query={useDocking(id)} title={t('supplydocking.one')} back={back}>
      {(docking) => (
        <>
          <PageHeader
            back={back}
            title={docking.wantedEquipment}
            tags={<StatusTag tone={dockingTones[docking.state]}>{t(`supplydocking.state.${docking.state}`)}</StatusTag>}
            facts={
              <>
                {docking.buyer.enterprise && <span>{docking.buyer.enterprise.name}</span>}
                <span>{docking.supplier.enterprise?.name}</span>
              </>
            }
            actions={<DockingActions docking={docking} />}
          />
          <Panel>
            <DockingLadder docking={docking} />
          </Panel>
          <div className="columns">
            <div>
              <Waiting docking={docking} />
              <Result docking={docking} />
              <Parties docking={docking} />
              {docking.side === 'OFFICE' ? (
                <Panel title={t('supplydocking.messages')}>
                  <p className="muted">{t('supplydocking.messagesCounted', { count: docking.messages })}</p>
                </Panel>
              ) : (
                (docking.messages > 0 || docking.actions.includes('MESSAGE')) && <MessagePanel docking={docking} />
              )}
            </div>
            <div className="aside">
              <Steps docking={docking} />
            </div>
          </div>
        </>
      )}
    </PageQuery>
  );
}

/** Whose turn it is, as the reader sees it. */
function Waiting({ docking: { waitsFor, side, proposal } }: { docking: Docking }) {
  const { t } = useTranslation();
  if (!waitsFor) {
    return null;
  }
  const mine = side !== 'OFFICE' && (waitsFor === 'BOTH' || waitsFor === side);
  return (
    <Alert
      className="alert-gap"
      type={mine ? 'warning' : 'info'}
      showIcon
      title={mine ? t('supplydocking.waitsForYou') : t(`supplydocking.waitsFor.${waitsFor}`)}
      description={mine && proposal ? t('supplydocking.checkTerms') : undefined}
    />
  );
}

/** What was proposed, agreed, or why it came to nothing. */
function Result({ docking: { state, amount, agreedOn, proposal, dropped } }: { docking: Docking }) {
  const { t } = useTranslation();
  if (dropped) {
    return (
      <Alert
        className="alert-gap"
        type="warning"
        showIcon
        title={[t(`supplydocking.droppedBy.${dropped.by}`), t(`supplydocking.reason.${dropped.reason}`)].join(' · ')}
        description={dropped.text}
      />
    );
  }
  const terms = state === 'AGREED' ? { amount, day: agreedOn } : proposal;
  if (!terms) {
    return null;
  }
  return (
    <Panel title={t(state === 'AGREED' ? 'supplydocking.agreed' : `supplydocking.proposedBy.${proposal?.by}`)}>
      <dl className="big-figures">
        <div className="big-figure">
          <dt>{t('supplydocking.f.amount')}</dt>
          <dd>
            <Money yuan={terms.amount} />
          </dd>
        </div>
        <div className="big-figure">
          <dt>{t('supplydocking.f.day')}</dt>
          <dd>
            <DateText value={terms.day} />
          </dd>
        </div>
      </dl>
    </Panel>
  );
}

function Parties({ docking }: { docking: Docking }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const party = ({ enterprise, countyName }: Docking['buyer']) =>
    `${enterprise?.name ?? t('supplydocking.unnamed')}${marks.comma}${countyName}`;
  return (
    <Panel
      title={t('supplydocking.about')}
      hint={t('supplydocking.aboutHint')}
      extra={
        // The supplier does not know the demand's page, with its budget.
        docking.side !== 'SUPPLIER' && <Link to={`/demands/${docking.demandId}`}>{t('supplydocking.toDemand')}</Link>
      }
    >
      <Facts
        facts={[
          { key: 'buyer', label: t('supplydocking.buyer'), value: party(docking.buyer) },
          { key: 'supplier', label: t('supplydocking.supplier'), value: party(docking.supplier) },
          { key: 'wanted', label: t('supplydocking.wanted'), value: docking.wantedEquipment },
          { key: 'offered', label: t('supplydocking.offered'), value: `${docking.product} ${docking.model}` },
          {
            key: 'category',
            label: t('supplydocking.category'),
            value: t(`shared.category.${docking.category}`),
          },
          { key: 'quantity', label: t('supplydocking.quantity'), value: docking.quantity },
          {
            key: 'openedBy',
            label: t('supplydocking.openedBy'),
            value: t(`supplydocking.side.${docking.openedBy}`),
          },
          {
            key: 'opened',
            label: t('supplydocking.openedAt'),
            value: <InstantText value={docking.openedAt} full />,
          },
        ]}
      />
    </Panel>
  );
}

function Steps({ docking }: { docking: Docking }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const newestFirst = [...docking.steps].sort((a, b) => b.sequence - a.sequence);
  return (
    <Panel title={t('supplydocking.steps')}>
      <Timeline
        happenings={newestFirst.map((step) => ({
          key: String(step.sequence),
          at: step.at,
          title: t(`supplydocking.step.${step.kind}`),
          person: [step.personName, step.organisationName].filter(Boolean).join(marks.comma),
          tone: step.kind === 'AGREED' ? 'good' : step.kind === 'DROPPED' ? 'bad' : 'moving',
          details:
            step.amount != null || step.note ? (
              <>
                {step.amount != null && (
                  <p>
                    <Money yuan={step.amount} /> · <DateText value={step.day} />
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
