import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { useOptions } from '@/shared/lib/enums';
import { sizeOf } from '@/shared/lib/size';
import { useListParams } from '@/shared/lib/useListParams';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useActing } from '@/shared/ui/useActing';
import { ExchangeHead } from './ExchangeHead';
import { type Incoming, incomingStates, incomingTones } from './model';
import { Outcome } from './Outcome';
import { fetchPackages, useExchange, useIncoming } from './requests/exchange';
import { UploadPackage } from './UploadPackage';

/** Packages from the province. */
export default function IncomingPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const overview = useExchange().data;
  return (
    <>
      <ExchangeHead
        actions={
          overview?.keeper && (
            <>
              {overview.connected && <FetchNow />}
              <UploadPackage />
            </>
          )
        }
      />
      <Panel title={t('exchange.tab.incoming')}>
        <FilterBar
          params={params}
          filters={[
            {
              kind: 'choice',
              name: 'state',
              label: t('exchange.state'),
              options: useOptions('exchange.incomingState', incomingStates),
            },
          ]}
        />
        <DataTable<Incoming>
          label={t('exchange.tab.incoming')}
          query={useIncoming(params)}
          params={params}
          rowKey={(row) => row.id}
          columns={useColumns()}
          empty={{ title: t('exchange.noneIn'), hint: t('exchange.noneInHint') }}
        />
      </Panel>
    </>
  );
}

function FetchNow() {
  const { t } = useTranslation();
  const fetching = useActing({
    act: fetchPackages,
    done: (came) => t('exchange.fetched', { count: came.length }),
    refresh: [['exchange']],
  });
  return (
    <Button loading={fetching.isPending} onClick={() => fetching.mutate(undefined)}>
      {t('exchange.fetch')}
    </Button>
  );
}

function Faults({ row }: { row: Incoming }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (row.faults.length === 0) {
    return null;
  }
  return (
    <>
      <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('exchange.showFaults', { count: row.faults.length })}
      </Button>
      {open && <Outcome incoming={row} />}
    </>
  );
}

function useColumns(): DataColumn<Incoming>[] {
  const { t } = useTranslation();
  const marks = useMarks();
  return [
    {
      key: 'number',
      title: t('exchange.number'),
      heading: true,
      render: (row) => (
        <span>
          <span className="row-title">
            {row.sender ? t('exchange.numberedFrom', { sender: row.sender, number: row.number }) : row.fileName}
          </span>
          <span className="row-sub">{[row.fileName, sizeOf(row.bytes)].join(marks.list)}</span>
        </span>
      ),
    },
    {
      key: 'state',
      title: t('exchange.state'),
      render: (row) => (
        <span>
          <StatusTag tone={incomingTones[row.state]}>{t(`exchange.incomingState.${row.state}`)}</StatusTag>
          {row.reason && (
            <span className="row-sub">{t(`exchange.reason.${row.reason}`, { detail: row.detail ?? '' })}</span>
          )}
          {row.missing && <span className="row-sub">{t('exchange.missing', { number: row.missing })}</span>}
          <Faults row={row} />
        </span>
      ),
    },
    {
      key: 'rows',
      title: t('exchange.rows'),
      render: (row) =>
        row.state === 'TAKEN' ? (
          <span>
            {t('exchange.rowCounts', { supplies: row.supplies, demands: row.demands, withdrawn: row.withdrawn })}
            {row.unchanged + row.own > 0 && (
              <span className="row-sub">{t('exchange.leftAlone', { unchanged: row.unchanged, own: row.own })}</span>
            )}
            {row.conflicts > 0 && <span className="row-sub">{t('exchange.brought', { count: row.conflicts })}</span>}
          </span>
        ) : (
          '—'
        ),
    },
    {
      key: 'received',
      title: t('exchange.receivedAt'),
      sort: 'receivedAt',
      render: (row) => (
        <span>
          <InstantText value={row.receivedAt} full />
          <span className="row-sub">
            {t(`exchange.way.${row.way}`)}
            {row.receivedBy && ` ${row.receivedBy}`}
          </span>
        </span>
      ),
    },
  ];
}
