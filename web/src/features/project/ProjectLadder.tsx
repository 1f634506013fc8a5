import { useTranslation } from 'react-i18next';
import { Ladder, type Rung } from '@/shared/ui/Ladder';
import type { Project, ProjectState } from './model';
import { useTimeline } from './requests/readTimeline';

const path: ProjectState[] = ['DRAFT', 'SUBMITTED', 'DISTRICT_PASSED', 'BUREAU_PASSED', 'ADMITTED'];
/** Who acts while a project is in that place of the path. */
const titles = ['fill', 'district', 'bureau', 'commission', 'library'] as const;

/** How far the project is on its way into the library. */
export function ProjectLadder({ project }: { project: Project }) {
  const { t } = useTranslation();
  const timeline = useTimeline(project.id);
  const returnedFrom = [...(timeline.data ?? [])]
    .sort((a, b) => a.at.localeCompare(b.at))
    .findLast((step) => step.toState === 'RETURNED')?.fromState as ProjectState | undefined;
  const stopped = project.state === 'WITHDRAWN' || project.state === 'REMOVED';
  const returned = project.state === 'RETURNED';
  const reached = returned
    ? Math.max(path.indexOf(returnedFrom ?? 'SUBMITTED'), 1)
    : stopped
      ? 0
      : Math.max(path.indexOf(project.state === 'SUSPENDED' ? 'ADMITTED' : project.state), 0);
  const rungs = titles.map((title, index): Rung => {
    const inLibrary = reached === path.length - 1;
    const state: Rung['state'] =
      index < reached || (inLibrary && index === reached)
        ? 'done'
        : index > reached
          ? 'ahead'
          : returned || stopped
            ? 'failed'
            : 'current';
    return {
      key: title,
      title: t(`project.rung.${title}`),
      state,
      note: index === reached ? t(`project.state.${project.state}`) : undefined,
    };
  });
  return <Ladder rungs={rungs} label={t('project.way')} />;
}
