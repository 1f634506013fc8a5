import { useTranslation } from 'react-i18next';
import { usePerson } from '@/shared/session/SessionContext';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ReportPanels } from './ReportPanels';
import { RunsPanel } from './RunsPanel';
import { WeightsPanel } from './WeightsPanel';

/** How good and how fair suggestions are, how they are scored, how far runs are. */
export default function MatchingPage() {
  const { t } = useTranslation();
  const { roles } = usePerson();
  return (
    <>
      <PageHeader title={t('matching.title')} facts={t('matching.hint')} />
      {!roles.includes('district-reviewer') && <RunsPanel />}
      {!roles.includes('system-admin') && <ReportPanels />}
      <WeightsPanel />
    </>
  );
}
