import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { SessionProvider, useSessionQuery } from '@/shared/session/SessionContext';
import { ProblemView } from '@/shared/ui/ProblemView';
import { Landing } from './Landing';
import { PageLoading } from './PageLoading';
import { Shell } from './Shell';

/** Who is there decides what is shown: the landing page, or the platform. */
export function Entrance() {
  const session = useSessionQuery();
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  if (session.data) {
    return (
      <SessionProvider session={session.data}>
        {session.data.authenticated ? <Shell /> : <Landing returnTo={pathname + search} />}
      </SessionProvider>
    );
  }
  return (
    <main className="shell-main" aria-label={t('shared.platform')}>
      {session.isError ? <ProblemView error={session.error} retry={() => void session.refetch()} /> : <PageLoading />}
    </main>
  );
}
