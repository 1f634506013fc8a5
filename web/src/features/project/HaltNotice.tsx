import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { InstantText } from '@/shared/ui/Dates';
import type { Project } from './model';
import { useTimeline } from './requests/readTimeline';

/** Why a project pauses, or by which decision it left the library; what happened while it paused is no reason. */
export function HaltNotice({ project }: { project: Project }) {
  const { t } = useTranslation();
  const timeline = useTimeline(project.id);
  if (project.state !== 'SUSPENDED' && project.state !== 'REMOVED') {
    return null;
  }
  const step = [...(timeline.data ?? [])]
    .sort((a, b) => a.at.localeCompare(b.at))
    .findLast((each) => each.toState === project.state && each.fromState !== each.toState);
  return (
    <Alert
      className="alert-gap"
      type="warning"
      showIcon
      title={t(`project.halted.${project.state}`)}
      description={
        step && (
          <>
            {step.note && <p className="prewrap">{step.note}</p>}
            <p className="row-sub">
              {step.personName} <InstantText value={step.at} full />
            </p>
          </>
        )
      }
    />
  );
}
