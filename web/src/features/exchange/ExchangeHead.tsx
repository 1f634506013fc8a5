import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import type { Overview } from './model';
import { useExchange } from './requests/exchange';

const parts = { outgoing: '/exchange', incoming: '/exchange/incoming', conflicts: '/exchange/conflicts' };

/** The heading of the exchange's pages: how it stands, and the way between them. */
export function ExchangeHead({ actions }: { actions?: ReactNode }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader title={t('exchange.title')} facts={t('exchange.hint')} actions={actions} />
      <nav className="page-tabs" aria-label={t('exchange.title')}>
        {Object.entries(parts).map(([part, to]) => (
          <Link
            key={part}
            to={to}
            className="page-tab"
            {...(to === pathname ? { 'aria-current': 'page' as const } : {})}
          >
            {t(`exchange.tab.${part}`)}
          </Link>
        ))}
      </nav>
      <Panel title={t('exchange.standing')}>
        <QueryView query={useExchange()}>{(overview) => <Standing overview={overview} />}</QueryView>
      </Panel>
    </>
  );
}

function Standing({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const fact = (key: string, value: ReactNode, note?: string) => ({ key, label: t(`exchange.f.${key}`), value, note });
  return (
    <Facts
      facts={[
        fact('receiver', overview.receiverName),
        fact('way', t(overview.connected ? 'exchange.connected' : 'exchange.byHand')),
        fact('key', overview.keyId ?? '—', overview.keyId ? undefined : t('exchange.noKey')),
        fact('made', t('exchange.numbers', { made: overview.lastMade, acknowledged: overview.lastAcknowledged })),
        fact('taken', overview.lastTaken),
        fact(
          'waiting',
          overview.waiting,
          overview.missing ? t('exchange.missing', { number: overview.missing }) : undefined,
        ),
        fact('conflicts', overview.openConflicts),
        fact('outside', overview.outsideListings),
      ]}
    />
  );
}
