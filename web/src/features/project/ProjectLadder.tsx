import { useTranslation } from 'react-i18next';
import { Ladder, type Rung } from '@/shared/ui/Ladder';
import type { Project, ProjectState, ProjectStep } from './model';
import { useTimeline } from './requests/readTimeline';

const path: ProjectState[] = ['DRAFT', 'SUBMITTED', 'DISTRICT_PASSED', 'BUREAU_PASSED', 'ADMITTED'];
/** Who acts while a project is in that place of the path. */
const titles = ['fill', 'district', 'bureau', 'commission', 'library'] as const;

/** Under the step of those who act next, "passed" would read as theirs. */
const waiting = new Set<ProjectState>(['DISTRICT_PASSED', 'BUREAU_PASSED']);

/** How far the project is on its way into the library. */
export function ProjectLadder({ project }: { project: Project }) {
  const { t } = useTranslation();
  const timeline = useTimeline(project.id);
  const reached = reachedBy(project, timeline.data ?? []);
  const ended = project.state === 'WITHDRAWN' || project.state === 'REMOVED';
  const rungs = titles.map((title, index): Rung => {
    const here = ended || project.state === 'RETURNED' ? 'failed' : reached === path.length - 1 ? 'done' : 'current';
    const state: Rung['state'] = index < reached ? 'done' : index > reached ? 'ahead' : here;
    return {
      key: title,
      title: t(`project.rung.${title}`),
      state,
      note:
        index === reached
          ? t(waiting.has(project.state) ? `project.awaits.${project.state}` : `project.state.${project.state}`)
          : undefined,
    };
  });
  return <Ladder rungs={rungs} label={t('project.way')} />;
}

/** The rung that the project stands on; one that came back, paused or ended stands where it was before. */
function reachedBy({ state }: Project, steps: ProjectStep[]): number {
  const before = [...steps].sort((a, b) => a.at.localeCompare(b.at));
  // An edit is a step as well, and stays where it is.
  const moves = before.filter((step) => step.fromState !== step.toState);
  const leftFrom = (into: ProjectState) => moves.findLast((step) => step.toState === into)?.fromState;
  const rungOf = (place: string | null | undefined): number => {
    switch (place) {
      case 'RETURNED':
        return Math.max(path.indexOf((leftFrom('RETURNED') ?? 'SUBMITTED') as ProjectState), 1);
      case 'WITHDRAWN':
        return rungOf(leftFrom('WITHDRAWN') ?? 'DRAFT');
      case 'SUSPENDED':
      case 'REMOVED':
        return path.length - 1;
      default:
        return Math.max(path.indexOf(place as ProjectState), 0);
    }
  };
  return rungOf(state);
}
