import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/lib/dates';
import { Ladder, type Rung } from '@/shared/ui/Ladder';
import { type Docking, type DockingState, dockingWay } from './model';

/** How far the case has come; a case that ended shows where. What nobody suggested begins with an interest. */
export function DockingLadder({ docking }: { docking: Docking }) {
  const { t, i18n } = useTranslation();
  const way = docking.openedBy === 'OFFICE' ? dockingWay : dockingWay.slice(1);
  const stepOf = (state: DockingState) => docking.steps.find((step) => step.kind === state);
  const reached = way.filter((state) => stepOf(state)).length - 1;
  const dropped = docking.state === 'DROPPED';
  const rungs = way.map((state, index): Rung => {
    const step = stepOf(state);
    return {
      key: state,
      title: t(`supplydocking.state.${state}`),
      state: index <= reached ? 'done' : index === reached + 1 && !dropped ? 'current' : 'ahead',
      note: step ? formatDate(step.at, i18n.language) : undefined,
    };
  });
  const end: Rung[] = dropped
    ? [
        {
          key: 'DROPPED',
          title: t('supplydocking.state.DROPPED'),
          state: 'failed',
          note: docking.closedAt ? formatDate(docking.closedAt, i18n.language) : undefined,
        },
      ]
    : [];
  return <Ladder label={t('supplydocking.way')} rungs={dropped ? [...rungs.slice(0, reached + 1), ...end] : rungs} />;
}
