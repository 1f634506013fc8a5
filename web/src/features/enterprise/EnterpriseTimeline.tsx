import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { EmptyView } from '@/shared/ui/EmptyView';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { Timeline } from '@/shared/ui/Timeline';
import type { EnterpriseStep } from './model';
import { useEnterpriseTimeline } from './requests/readEnterpriseTimeline';

const bad = ['returned', 'rejected', 'amendment-returned'];
const good = ['verified', 'amended'];

/** Who did what to the enterprise's file, newest first. */
export function EnterpriseTimeline({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('enterprise.timeline')}>
      <QueryView query={useEnterpriseTimeline(id)}>
        {(steps) =>
          steps.length === 0 ? <EmptyView title={t('enterprise.timelineEmpty')} /> : <Steps steps={steps} />
        }
      </QueryView>
    </Panel>
  );
}

function Steps({ steps }: { steps: EnterpriseStep[] }) {
  const { t, i18n } = useTranslation();
  const marks = useMarks();
  const role = (name: string) => (i18n.exists(`enterprise.actor.${name}`) ? t(`enterprise.actor.${name}`) : '');
  return (
    <Timeline
      happenings={steps.toReversed().map((step) => ({
        key: `${step.at}-${step.action}`,
        at: step.at,
        title: t(`enterprise.done.${step.action}`),
        person: [step.personName, role(step.role)].filter(Boolean).join(marks.comma),
        tone: bad.includes(step.action) ? 'bad' : good.includes(step.action) ? 'good' : 'moving',
        details: <Details step={step} />,
      }))}
    />
  );
}

/** What was said with a step, and what an amendment changed. */
function Details({ step }: { step: EnterpriseStep }) {
  const { t, i18n } = useTranslation();
  const marks = useMarks();
  const word = (field: string) => (i18n.exists(`enterprise.f.${field}`) ? t(`enterprise.f.${field}`) : '');
  const fields = step.fields.map(word).filter(Boolean);
  return (
    <>
      {step.reasons.length > 0 && (
        <ul>
          {step.reasons.map((reason) => (
            <li key={reason.field}>
              {word(reason.field) || reason.field}
              {marks.colon}
              {reason.reason}
            </li>
          ))}
        </ul>
      )}
      {fields.length > 0 && <span>{t('enterprise.changedFields', { fields: fields.join(marks.list) })}</span>}
      {step.note && <span className="prewrap">{step.note}</span>}
    </>
  );
}
