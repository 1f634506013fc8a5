import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

const parts = {
  rounds: '/dispatch',
  reports: '/dispatch/reports',
  problems: '/dispatch/problems',
  notices: '/dispatch/notices',
};

/** The parts of dispatch, each a page; under the heading of every one of them. */
export function DispatchTabs() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  // A month's own page is part of the months.
  const here = pathname.startsWith('/dispatch/rounds') ? parts.rounds : pathname;
  return (
    <nav className="page-tabs" aria-label={t('dispatch.title')}>
      {Object.entries(parts).map(([part, to]) => (
        <Link key={part} to={to} className="page-tab" {...(to === here ? { 'aria-current': 'page' as const } : {})}>
          {t(`dispatch.${part}`)}
        </Link>
      ))}
    </nav>
  );
}
