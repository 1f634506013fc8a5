import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useBilingual } from '@/shared/i18n/marks';
import { ClauseText } from '@/shared/policy/ClauseText';
import { useProgrammeName } from '@/shared/programmes/useProgrammeName';
import { useIs } from '@/shared/session/SessionContext';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { ImpactPanel } from './ImpactPanel';
import { type Rule, standingOf } from './model';
import { DiscardButton, EnactButton, EndButton, WithdrawButton } from './RuleActions';
import { RuleEditor } from './RuleEditor';
import { RuleStanding } from './RuleStanding';
import { useRule } from './requests/readRule';
import { TrialPanel } from './TrialPanel';

/** One version of a rule: what it says, what it would change, and its dates. */
export default function RulePage() {
  const { t } = useTranslation();
  const side = useBilingual();
  const { ruleId = '', number = '1' } = useParams();
  const mayChange = useIs('system-admin');
  const back = { to: '/policy-rules', text: t('rules.backToList') };
  return (
    <PageQuery query={useRule(ruleId, Number(number))} title={t('rules.one')} back={back}>
      {(rule) => (
        <>
          <PageHeader
            back={back}
            title={side({ zh: rule.passZh, en: rule.passEn })}
            tags={<RuleStanding rule={rule} />}
            facts={
              <>
                <span className="figure">{rule.id}</span>
                <span>{t('rules.numberOf', { number: rule.number })}</span>
              </>
            }
            actions={mayChange && <Actions rule={rule} />}
          />
          {rule.trouble && (
            <Alert
              className="alert-gap"
              type="error"
              showIcon
              title={t('rules.troubleTitle')}
              description={t('rules.troubleWords')}
            />
          )}
          {mayChange && rule.ownDraft && (
            <Alert
              className="alert-gap"
              type="info"
              showIcon
              title={t('rules.ownDraftTitle')}
              description={t('rules.ownDraftWords')}
            />
          )}
          <RuleFacts rule={rule} />
          {mayChange && (
            <div key={`${rule.id}:${rule.number}:${rule.version}`}>
              <TrialPanel condition={rule.condition} />
              {rule.state === 'DRAFT' && <ImpactPanel rule={rule} />}
            </div>
          )}
        </>
      )}
    </PageQuery>
  );
}

function Actions({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const standing = standingOf(rule);
  const draft = standing === 'DRAFT';
  return (
    <>
      <Button onClick={() => setEditing(true)}>{t(draft ? 'rules.edit' : 'rules.next')}</Button>
      {draft ? (
        <>
          <DiscardButton rule={rule} />
          {!rule.ownDraft && <EnactButton rule={rule} />}
        </>
      ) : (
        <>
          {standing === 'UPCOMING' && <WithdrawButton rule={rule} />}
          {standing !== 'WITHDRAWN' && standing !== 'ENDED' && <EndButton rule={rule} />}
        </>
      )}
      {editing && <RuleEditor rule={rule} onClose={() => setEditing(false)} />}
    </>
  );
}

function RuleFacts({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const programmeName = useProgrammeName();
  return (
    <Panel>
      <Facts
        facts={[
          { key: 'programme', label: t('rules.programmeLabel'), value: programmeName(rule.programme) },
          { key: 'clause', label: t('rules.clause'), value: <ClauseText clause={rule.clause} /> },
          { key: 'from', label: t('rules.validFrom'), value: <DateText value={rule.validFrom} /> },
          {
            key: 'to',
            label: t('rules.validTo'),
            value: rule.validTo ? <DateText value={rule.validTo} /> : t('rules.openEnd'),
          },
          { key: 'binding', label: t('rules.bindingLabel'), value: t(rule.binding ? 'shared.yes' : 'shared.no') },
          { key: 'drafted', label: t('rules.draftedBy'), value: rule.draftedBy || t('rules.shipped') },
          { key: 'enacted', label: t('rules.enactedBy'), value: rule.enactedBy },
          ...(rule.state === 'WITHDRAWN'
            ? [{ key: 'withdrawn', label: t('rules.withdrawnBy'), value: rule.withdrawnBy }]
            : []),
          {
            key: 'updated',
            label: t(rule.state === 'WITHDRAWN' ? 'rules.withdrawnAt' : 'rules.updatedAt'),
            value: <InstantText value={rule.updatedAt} full />,
          },
          { key: 'condition', label: t('rules.condition'), value: <code>{rule.condition}</code>, wide: true },
          { key: 'passZh', label: t('rules.passZh'), value: rule.passZh },
          { key: 'passEn', label: t('rules.passEn'), value: rule.passEn },
          { key: 'failZh', label: t('rules.failZh'), value: rule.failZh },
          { key: 'failEn', label: t('rules.failEn'), value: rule.failEn },
        ]}
      />
    </Panel>
  );
}
