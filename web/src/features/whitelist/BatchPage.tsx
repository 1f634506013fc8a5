import { Alert, Pagination } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ChainHead } from '@/shared/chain/ChainHead';
import { InstantText } from '@/shared/ui/Dates';
import { EmptyView } from '@/shared/ui/EmptyView';
import { Facts } from '@/shared/ui/Facts';
import { Ladder, type Rung } from '@/shared/ui/Ladder';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { BatchActions } from './BatchActions';
import { CandidatePicker } from './CandidatePicker';
import { EntryTable } from './EntryTable';
import { ExportLinks } from './ExportLinks';
import { type Batch, batchStates, batchTones } from './model';
import { entriesShown, useBatchEntries } from './requests/listBatchEntries';
import { useBatch } from './requests/readBatch';
import { VerdictMatrix } from './VerdictMatrix';

export default function BatchPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/whitelist', text: t('whitelist.backToList') };
  return (
    <PageQuery query={useBatch(id)} title={t('whitelist.one')} back={back}>
      {(batch) => (
        <>
          <PageHeader
            back={back}
            title={batch.name}
            tags={<StatusTag tone={batchTones[batch.state]}>{t(`whitelist.state.${batch.state}`)}</StatusTag>}
            facts={<span className="figure">{batch.number}</span>}
            actions={
              <>
                {batch.state === 'PUBLISHED' && <ExportLinks id={batch.id} />}
                <BatchActions batch={batch} />
              </>
            }
          />
          <Panel>
            <BatchLadder batch={batch} />
          </Panel>
          {batch.returnReason && batch.state === 'PREPARING' && (
            <Alert
              className="alert-gap"
              type="error"
              showIcon
              title={t('whitelist.returnedTitle')}
              description={batch.returnReason}
            />
          )}
          <Entries batch={batch} />
          <Decision batch={batch} />
          {batch.state === 'PUBLISHED' && <ChainHead />}
        </>
      )}
    </PageQuery>
  );
}

function Entries({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const picker = batch.actions.includes('EDIT_ENTRIES') && <CandidatePicker batch={batch} />;
  const title = t('whitelist.entries', { count: batch.entryCount });
  return batch.entryCount === 0 ? (
    <Panel title={title} extra={picker}>
      <EmptyView title={t('whitelist.noEntries')} hint={t('whitelist.noEntriesHint')} />
    </Panel>
  ) : (
    <PagedEntries batch={batch} title={title} picker={picker} />
  );
}

/** A page of the batch's projects, and below it what the rules say of these. */
function PagedEntries({ batch, title, picker }: { batch: Batch; title: string; picker: ReactNode }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(1);
  const page = Math.min(chosen, Math.ceil(batch.entryCount / entriesShown));
  const entries = useBatchEntries(batch.id, page);
  const pages = (
    <Pagination
      className="picker-pages"
      current={page}
      pageSize={entriesShown}
      total={batch.entryCount}
      hideOnSinglePage
      showSizeChanger={false}
      onChange={setChosen}
    />
  );
  return (
    <>
      <Panel title={title} hint={t('whitelist.eligibilityHint')} extra={picker}>
        <QueryView query={entries}>
          {({ items }) => <EntryTable batch={batch} entries={items} foot={pages} />}
        </QueryView>
      </Panel>
      <Panel title={t('whitelist.verdicts')} hint={t('whitelist.verdictsHint')}>
        <QueryView query={entries}>
          {({ items }) => <VerdictMatrix candidates={items} label={t('whitelist.verdicts')} />}
        </QueryView>
      </Panel>
    </>
  );
}

function Decision({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('whitelist.decision')} hint={batch.hash ? t('whitelist.hashHint') : undefined}>
      <Facts
        facts={[
          { key: 'prepared', label: t('whitelist.preparedBy'), value: batch.preparedBy },
          { key: 'approved', label: t('whitelist.approvedBy'), value: batch.approvedBy },
          {
            key: 'published',
            label: t('whitelist.publishedAt'),
            value: <InstantText value={batch.publishedAt} full />,
          },
          ...(batch.hash
            ? [
                {
                  key: 'hash',
                  label: t('whitelist.hash'),
                  value: <code className="hash">{batch.hash}</code>,
                  wide: true,
                },
                {
                  key: 'previous',
                  label: t('whitelist.previousHash'),
                  value: batch.previousHash && <code className="hash">{batch.previousHash}</code>,
                  wide: true,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

function BatchLadder({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const reached = batchStates.indexOf(batch.state);
  // Preparing is work under way; every later state says what has been done, so that the next step is the one waited for.
  const current = reached === 0 ? 0 : reached + 1;
  const rungs = batchStates.map(
    (state, index): Rung => ({
      key: state,
      title: t(`whitelist.rung.${state}`),
      state: index < current ? 'done' : index === current ? 'current' : 'ahead',
    }),
  );
  return <Ladder rungs={rungs} label={t('whitelist.way')} />;
}
