import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { useFieldName } from '@/shared/lib/useFieldName';
import { EmptyView } from '@/shared/ui/EmptyView';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { Timeline } from '@/shared/ui/Timeline';
import type { ProjectStep } from './model';
import { useTimeline } from './requests/readTimeline';

/** Who did what to the project, newest first. */
export function ProjectTimeline({ id, submitted }: { id: string; submitted: boolean }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('project.timeline')}
      extra={submitted && <Link to={`/projects/${id}/versions`}>{t('project.versions.link')}</Link>}
    >
      <QueryView query={useTimeline(id)}>
        {(steps) => (steps.length === 0 ? <EmptyView title={t('project.timelineEmpty')} /> : <Steps steps={steps} />)}
      </QueryView>
    </Panel>
  );
}

function toneOf(step: ProjectStep): 'good' | 'bad' | 'moving' {
  if (['returned', 'suspended', 'removed', 'change-returned'].includes(step.action)) {
    return 'bad';
  }
  return ['admitted', 'resumed', 'change-approved'].includes(step.action) ? 'good' : 'moving';
}

function Steps({ steps }: { steps: ProjectStep[] }) {
  const { t, i18n } = useTranslation();
  const marks = useMarks();
  const newestFirst = [...steps].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Timeline
      happenings={newestFirst.map((step) => ({
        key: `${step.at}-${step.action}`,
        at: step.at,
        title: i18n.exists(`project.done.${step.action}`) ? t(`project.done.${step.action}`) : step.action,
        person: [step.personName, step.organisationName].filter(Boolean).join(marks.comma),
        tone: toneOf(step),
        details: <Details step={step} />,
      }))}
    />
  );
}

/** What was said with a step: reasons by field, or a sentence; a flag is named by its code. */
function Details({ step }: { step: ProjectStep }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const fieldName = useFieldName();
  const aboutFlag = step.action.startsWith('flag-');
  return (
    <>
      {step.reasons.length > 0 && (
        <ul>
          {step.reasons.map((reason) => (
            <li key={reason.field}>
              {fieldName(reason.field)}
              {marks.colon}
              {reason.reason}
            </li>
          ))}
        </ul>
      )}
      {step.note && <span className="prewrap">{aboutFlag ? t(`project.flagCode.${step.note}`) : step.note}</span>}
    </>
  );
}
