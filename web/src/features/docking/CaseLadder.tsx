import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/lib/dates';
import { Ladder, type Rung } from '@/shared/ui/Ladder';
import { type CaseState, caseWay, type DockingCase } from './model';

/** How far the case has come; a case that ended shows where. */
export function CaseLadder({ dockingCase }: { dockingCase: DockingCase }) {
  const { t, i18n } = useTranslation();
  const ended = !caseWay.includes(dockingCase.state);
  const done = dockingCase.steps.filter((step) => caseWay.includes(step.state));
  const reached = done.reduce((furthest, step) => Math.max(furthest, caseWay.indexOf(step.state)), 0);
  const stepOf = (state: CaseState) => done.find((step) => step.state === state);
  const rungs = caseWay.map((state, index): Rung => {
    const step = stepOf(state);
    return {
      key: state,
      title: t(`docking.rung.${state}`),
      state: step?.skipped
        ? 'skipped'
        : index <= reached
          ? 'done'
          : !ended && index === reached + 1
            ? 'current'
            : 'ahead',
      note: step ? (step.skipped ? t('docking.skippedShort') : formatDate(step.at, i18n.language)) : undefined,
    };
  });
  const end: Rung[] = ended
    ? [
        {
          key: dockingCase.state,
          title: t(`shared.case.${dockingCase.state}`),
          state: 'failed',
          note: dockingCase.closedAt ? formatDate(dockingCase.closedAt, i18n.language) : undefined,
        },
      ]
    : [];
  return <Ladder label={t('docking.way')} rungs={ended ? [...rungs.slice(0, reached + 1), ...end] : rungs} />;
}
