import { Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { ExchangeHead } from './ExchangeHead';
import { type Conflict, type ConflictSide, conflictStates, conflictTones, type Decision } from './model';
import { decideConflict, useConflicts } from './requests/exchange';

/** Where two sides list the same, with both sides. */
export default function ConflictsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const conflicts = useConflicts(params);
  const [asked, setAsked] = useState<Conflict>();
  return (
    <>
      <ExchangeHead />
      <Panel title={t('exchange.tab.conflicts')} hint={t('exchange.conflictsHint')}>
        <FilterBar
          params={params}
          filters={[
            {
              kind: 'choice',
              name: 'state',
              label: t('exchange.state'),
              options: useOptions('exchange.conflictState', conflictStates),
            },
          ]}
        />
        <DataTable<Conflict>
          label={t('exchange.tab.conflicts')}
          query={conflicts}
          params={params}
          rowKey={(row) => row.id}
          columns={useColumns(setAsked)}
          empty={{ title: t('exchange.noConflicts'), hint: t('exchange.noConflictsHint') }}
        />
      </Panel>
      <Decide
        conflict={asked && (conflicts.data?.items.find((row) => row.id === asked.id) ?? asked)}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}

function Decide({ conflict, onClose }: { conflict: Conflict | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const deciding = useActing({
    act: (input: { about: Conflict; decision: Decision; reason: string }) =>
      decideConflict(input.about, input.decision, input.reason),
    done: t('exchange.decided'),
    refresh: [['exchange'], ['catalogue'], ['supplies']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ decision: Decision; reason: string }>
      open={conflict !== undefined}
      title={t('exchange.decide')}
      explanation={conflict && `${conflict.name} ${conflict.subject}`}
      confirm={t('exchange.decide')}
      {...(conflict ? { draft: { key: `exchange-conflict:${conflict.id}`, version: conflict.version } } : {})}
      onClose={onClose}
      onConfirm={(input) => (conflict ? deciding.mutateAsync({ about: conflict, ...input }) : Promise.resolve())}
    >
      {() => (
        <>
          <Form.Item
            name="decision"
            label={t('exchange.decision')}
            rules={[{ required: true, message: t('shared.required', { field: t('exchange.decision') }) }]}
          >
            <Radio.Group
              options={(conflict?.decisions ?? []).map((value) => ({
                value,
                label: t(`exchange.decisions.${conflict?.kind === 'OWN_RETURNED' ? 'OWN_RETURNED' : value}`),
              }))}
            />
          </Form.Item>
          <ReasonItem label={t('exchange.why')} />
        </>
      )}
    </ActionDialog>
  );
}

function Side({ side }: { side: ConflictSide }) {
  const { t } = useTranslation();
  return (
    <span>
      <span className="row-title">{side.city}</span>
      <span className="row-sub">{side.title || t('exchange.listings', { count: side.listings })}</span>
      {typeof side.priceFrom === 'number' && (
        <span className="row-sub nowrap">
          <Money yuan={side.priceFrom} /> – <Money yuan={side.priceTo} />
        </span>
      )}
    </span>
  );
}

function useColumns(decide: (conflict: Conflict) => void): DataColumn<Conflict>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('exchange.enterprise'),
      heading: true,
      render: (row) => (
        <span>
          <span className="row-title">{row.name}</span>
          <span className="row-sub">{row.uscc}</span>
          <span className="row-sub">{t(`exchange.kind.${row.kind}`)}</span>
        </span>
      ),
    },
    { key: 'ours', title: t('exchange.ours'), render: (row) => <Side side={row.ours} /> },
    { key: 'theirs', title: t('exchange.theirs'), render: (row) => <Side side={row.theirs} /> },
    {
      key: 'state',
      title: t('exchange.state'),
      render: (row) => (
        <span>
          <StatusTag tone={conflictTones[row.state]}>{t(`exchange.conflictState.${row.state}`)}</StatusTag>
          {row.decision && (
            <span className="row-sub">
              {t(`exchange.decisions.${row.kind === 'OWN_RETURNED' ? 'OWN_RETURNED' : row.decision}`)}
            </span>
          )}
          {row.reason && <span className="row-sub">{row.reason}</span>}
          {row.decidedBy && <span className="row-sub">{row.decidedBy}</span>}
        </span>
      ),
    },
    {
      key: 'found',
      title: t('exchange.foundAt'),
      sort: 'foundAt',
      render: (row) => <InstantText value={row.foundAt} full />,
    },
    {
      key: 'decide',
      title: t('exchange.decide'),
      render: (row) =>
        row.decisions.length > 0 ? (
          <Button
            size="small"
            aria-label={`${t('exchange.decide')} ${row.name} ${row.subject}`}
            onClick={() => decide(row)}
          >
            {t(row.state === 'OPEN' ? 'exchange.decide' : 'exchange.decideAnew')}
          </Button>
        ) : (
          '—'
        ),
    },
  ];
}
