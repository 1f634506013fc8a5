import { useTranslation } from 'react-i18next';
import { EmptyView } from '@/shared/ui/EmptyView';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { Timeline } from '@/shared/ui/Timeline';
import type { ProjectStep } from './model';
import { useTimeline } from './requests/readTimeline';
import { useFieldName } from './useFieldName';

/** Who did what to the project, newest first. */
export function ProjectTimeline({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('project.timeline')}>
      <QueryView query={useTimeline(id)}>
        {(steps) => (steps.length === 0 ? <EmptyView title={t('project.timelineEmpty')} /> : <Steps steps={steps} />)}
      </QueryView>
    </Panel>
  );
}

function Steps({ steps }: { steps: ProjectStep[] }) {
  const { t, i18n } = useTranslation();
  const fieldName = useFieldName();
  const newestFirst = [...steps].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Timeline
      happenings={newestFirst.map((step) => ({
        key: `${step.at}-${step.action}`,
        at: step.at,
        title: i18n.exists(`project.done.${step.action}`) ? t(`project.done.${step.action}`) : step.action,
        person: [step.personName, step.organisationName].filter(Boolean).join('，'),
        tone: step.toState === 'RETURNED' ? 'bad' : step.toState === 'ADMITTED' ? 'good' : 'moving',
        details: step.reasons?.length ? (
          <ul>
            {step.reasons.map((reason) => (
              <li key={reason.field}>
                {fieldName(reason.field)}：{reason.reason}
              </li>
            ))}
          </ul>
        ) : undefined,
      }))}
    />
  );
}
