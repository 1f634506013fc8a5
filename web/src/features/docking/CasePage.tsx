import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Financing } from '@/shared/api/schemas';
import { useNeed } from '@/shared/contact/fetchNeed';
import { NeedContact } from '@/shared/contact/NeedContact';
import { useMarks } from '@/shared/i18n/marks';
import { useIs } from '@/shared/session/SessionContext';
import { DueText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { Timeline } from '@/shared/ui/Timeline';
import { CaseActions } from './CaseActions';
import { CaseLadder } from './CaseLadder';
import { caseTones, type DockingCase } from './model';
import { useCase } from './requests/readCase';

export default function CasePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/cases', text: t('docking.backToList') };
  return (
    <PageQuery query={useCase(id)} title={t('docking.one')} back={back}>
      {(dockingCase) => (
        <>
          <PageHeader
            back={back}
            title={dockingCase.projectName}
            tags={<StatusTag tone={caseTones[dockingCase.state]}>{t(`shared.case.${dockingCase.state}`)}</StatusTag>}
            facts={
              <>
                <span>{dockingCase.enterpriseName}</span>
                <span>{dockingCase.bankName}</span>
              </>
            }
            actions={<CaseActions dockingCase={dockingCase} />}
          />
          <Panel>
            <CaseLadder dockingCase={dockingCase} />
          </Panel>
          <div className="columns">
            <div>
              <Clock dockingCase={dockingCase} />
              <Answer dockingCase={dockingCase} />
              <Wanted dockingCase={dockingCase} />
            </div>
            <div className="aside">
              <Steps dockingCase={dockingCase} />
            </div>
          </div>
        </>
      )}
    </PageQuery>
  );
}

function Clock({ dockingCase: { clock } }: { dockingCase: DockingCase }) {
  const { t } = useTranslation();
  const marks = useMarks();
  if (!clock) {
    return null;
  }
  return (
    <Alert
      className="alert-gap"
      type={clock.overdue ? 'error' : 'info'}
      showIcon
      title={
        <>
          {t(`docking.clock.${clock.kind}`)} <DueText value={clock.dueAt} />
          {clock.overdue && marks.inBrackets(t('docking.overdue'))}
        </>
      }
      description={t(`docking.clockHint.${clock.kind}`)}
    />
  );
}

/** The bank's answer: the terms it offers, or why it does not. */
function Answer({ dockingCase: { terms, reason, state } }: { dockingCase: DockingCase }) {
  const { t } = useTranslation();
  const enterprise = useIs('enterprise');
  if (terms) {
    return (
      <Panel title={t(enterprise ? 'docking.offer' : 'docking.terms')}>
        <dl className="big-figures">
          <div className="big-figure">
            <dt>{t('docking.f.amount')}</dt>
            <dd>
              <Money yuan={terms.amount} />
            </dd>
          </div>
          <div className="big-figure">
            <dt>{t('docking.f.rate')}</dt>
            <dd>{terms.rate} %</dd>
          </div>
          <div className="big-figure">
            <dt>{t('docking.f.termMonths')}</dt>
            <dd>{t('docking.months', { count: terms.termMonths })}</dd>
          </div>
        </dl>
        <div className="gap-above">
          <Facts facts={[{ key: 'guarantee', label: t('docking.f.guarantee'), value: terms.guarantee, wide: true }]} />
        </div>
      </Panel>
    );
  }
  if (reason) {
    return (
      <Alert
        className="alert-gap"
        type="warning"
        showIcon
        title={[t(`shared.case.${state}`), reason.code && t(`docking.reason.${reason.code}`)]
          .filter(Boolean)
          .join(' · ')}
        description={reason.text}
      />
    );
  }
  return null;
}

/** What the bank works on: what the need asks for, and whom to call. Each reading of the need is a noted look. */
function Wanted({ dockingCase }: { dockingCase: DockingCase }) {
  const { t } = useTranslation();
  const bank = useIs('bank-officer', 'bank-manager');
  const enterprise = useIs('enterprise');
  const need = useNeed(dockingCase.needId);
  return (
    <>
      <Panel
        title={t('docking.about')}
        extra={
          enterprise ? (
            <Link to={`/projects/${dockingCase.projectId}`}>{t('docking.toProject')}</Link>
          ) : (
            <Link to={`/needs/${dockingCase.needId}`}>{t('docking.toNeed')}</Link>
          )
        }
      >
        <Facts
          facts={[
            { key: 'amount', label: t('docking.amountWanted'), value: <Money yuan={dockingCase.amountWanted} /> },
            { key: 'bank', label: t('docking.bank'), value: dockingCase.bankName },
            { key: 'enterprise', label: t('docking.enterprise'), value: dockingCase.enterpriseName },
            { key: 'uscc', label: t('docking.uscc'), value: <span className="figure">{dockingCase.uscc}</span> },
            {
              key: 'claimed',
              label: t('docking.claimedAt'),
              value: <InstantText value={dockingCase.claimedAt} full />,
            },
          ]}
        />
        <div className="gap-above">
          <QueryView query={need} rows={2}>
            {(found) => <Conditions need={found} />}
          </QueryView>
        </div>
      </Panel>
      {bank && need.data && <NeedContact need={need.data} />}
    </>
  );
}

/** The conditions on which the enterprise wants the loan. */
function Conditions({ need }: { need: Financing['Need'] }) {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        {
          key: 'term',
          label: t('docking.wantedTerm'),
          value: need.termMonths && t('docking.months', { count: need.termMonths }),
        },
        {
          key: 'rate',
          label: t('docking.latestRate'),
          value: need.latestRate == null ? null : `${need.latestRate} %`,
        },
        { key: 'use', label: t('docking.use'), value: need.use, wide: true },
        { key: 'guarantee', label: t('docking.guaranteeOffered'), value: need.guarantee, wide: true },
      ]}
    />
  );
}

function Steps({ dockingCase }: { dockingCase: DockingCase }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const newestFirst = [...dockingCase.steps].sort((a, b) => b.sequence - a.sequence);
  return (
    <Panel title={t('docking.steps')}>
      <Timeline
        happenings={newestFirst.map((step) => ({
          key: String(step.sequence),
          at: step.at,
          title: step.skipped
            ? t('docking.skipped', { step: t(`shared.case.${step.state}`) })
            : t(`shared.case.${step.state}`),
          person: [step.personName, step.organisationName].filter(Boolean).join(marks.comma),
          tone:
            step.state === 'CREDIT_APPROVED'
              ? 'good'
              : step.state === 'REFUSED' || step.state === 'DECLINED'
                ? 'bad'
                : 'moving',
          details: step.note ? <span className="prewrap">{step.note}</span> : undefined,
        }))}
      />
    </Panel>
  );
}
