import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { sizeOf } from '@/shared/lib/size';
import { useListParams } from '@/shared/lib/useListParams';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { ExchangeHead } from './ExchangeHead';
import { contentOf, type Outgoing, outgoingStates, outgoingTones } from './model';
import { makePackage, sendAgain, useExchange, useOutgoing } from './requests/exchange';

/** Packages to the province. */
export default function OutgoingPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const keeper = useExchange().data?.keeper ?? false;
  return (
    <>
      <ExchangeHead actions={keeper && <MakeNow />} />
      <Panel title={t('exchange.tab.outgoing')}>
        <FilterBar
          params={params}
          filters={[
            {
              kind: 'choice',
              name: 'state',
              label: t('exchange.state'),
              options: useOptions('exchange.outgoingState', outgoingStates),
            },
          ]}
        />
        <DataTable<Outgoing>
          label={t('exchange.tab.outgoing')}
          query={useOutgoing(params)}
          params={params}
          rowKey={(row) => row.id}
          columns={useColumns(keeper)}
          empty={{ title: t('exchange.noneOut'), hint: t('exchange.noneOutHint') }}
        />
      </Panel>
    </>
  );
}

function MakeNow() {
  const { t } = useTranslation();
  const make = useOnce({ kind: 'exchange-package', list: '/exchange', create: (_: object, key) => makePackage(key) });
  const making = useActing({
    act: () => make({}),
    done: (made) => t('exchange.made', { number: made.number }),
    refresh: [['exchange']],
  });
  return (
    <Button type="primary" loading={making.isPending} onClick={() => making.mutate()}>
      {t('exchange.make')}
    </Button>
  );
}

function SendAgain({ row }: { row: Outgoing }) {
  const { t } = useTranslation();
  const sending = useActing({
    act: () => sendAgain(row),
    done: t('exchange.sentAgain'),
    refresh: [['exchange']],
  });
  return (
    <Button
      size="small"
      loading={sending.isPending}
      aria-label={`${t('exchange.sendAgain')} ${row.number}`}
      onClick={() => sending.mutate()}
    >
      {t('exchange.sendAgain')}
    </Button>
  );
}

function useColumns(keeper: boolean): DataColumn<Outgoing>[] {
  const { t } = useTranslation();
  const connected = useExchange().data?.connected ?? false;
  return [
    {
      key: 'number',
      title: t('exchange.number'),
      heading: true,
      render: (row) => (
        <span>
          <span className="row-title">{t('exchange.numbered', { receiver: row.receiver, number: row.number })}</span>
          <span className="row-sub">{sizeOf(row.bytes)}</span>
        </span>
      ),
    },
    {
      key: 'state',
      title: t('exchange.state'),
      render: (row) => (
        <span>
          <StatusTag tone={outgoingTones[row.state]}>{t(`exchange.outgoingState.${row.state}`)}</StatusTag>
          {row.refusal && <span className="row-sub">{row.refusal}</span>}
          {row.trouble && <span className="row-sub">{t('exchange.trouble', { why: row.trouble })}</span>}
          {row.state === 'SENDING' && (
            <span className="row-sub">
              {t('exchange.arrived', { sent: sizeOf(row.sentBytes), all: sizeOf(row.bytes) })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'rows',
      title: t('exchange.rows'),
      render: (row) =>
        t('exchange.rowCounts', { supplies: row.supplies, demands: row.demands, withdrawn: row.withdrawn }),
    },
    {
      key: 'made',
      title: t('exchange.madeAt'),
      sort: 'madeAt',
      render: (row) => (
        <span>
          <InstantText value={row.madeAt} full />
          <span className="row-sub">{row.madeBy || t('exchange.byTheClock')}</span>
        </span>
      ),
    },
    ...(keeper
      ? [
          {
            key: 'actions',
            title: t('exchange.actions'),
            render: (row: Outgoing) => (
              <span className="row-actions">
                <a href={contentOf(row.id)} download aria-label={`${t('exchange.download')} ${row.number}`}>
                  {t('exchange.download')}
                </a>{' '}
                {connected && row.state !== 'ACKNOWLEDGED' && <SendAgain row={row} />}
              </span>
            ),
          },
        ]
      : []),
  ];
}
