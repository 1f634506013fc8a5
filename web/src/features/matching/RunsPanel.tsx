import { Alert, Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { InstantText } from '@/shared/ui/Dates';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Run } from './model';
import { startMatchingRun, useMatchingRuns } from './requests/matching';

const tones: Record<Run['state'], Tone> = { OPEN: 'moving', DONE: 'good', FAILED: 'bad' };

/** The latest runs over all demands, and the way to start one. */
export function RunsPanel() {
  const { t } = useTranslation();
  const runs = useMatchingRuns();
  const open = runs.data?.items.some((run) => run.state === 'OPEN') ?? false;
  return (
    <Panel
      title={t('matching.runs')}
      hint={t('matching.runsHint')}
      extra={runs.data?.startable && <StartRun disabled={open} />}
    >
      <QueryView query={runs}>
        {({ items }) => (items.length === 0 ? <EmptyView title={t('matching.noRuns')} /> : <Runs items={items} />)}
      </QueryView>
    </Panel>
  );
}

function Runs({ items }: { items: Run[] }) {
  const { t } = useTranslation();
  return (
    <>
      {items[0]?.state === 'FAILED' && (
        <Alert className="alert-gap" type="error" showIcon title={t('matching.failed')} />
      )}
      <LineTable<Run>
        label={t('matching.runs')}
        rows={items}
        columns={[
          {
            key: 'state',
            title: t('matching.f.state'),
            render: (run) => <StatusTag tone={tones[run.state]}>{t(`matching.runState.${run.state}`)}</StatusTag>,
          },
          { key: 'why', title: t('matching.f.why'), render: (run) => t(`matching.why.${run.why}`) },
          {
            key: 'progress',
            title: t('matching.f.progress'),
            width: 220,
            render: (run) => (
              <>
                <Progress
                  size="small"
                  percent={run.total === 0 ? 100 : Math.min(100, Math.floor((run.done * 100) / run.total))}
                  aria-label={t('matching.f.progress')}
                />
                <span className="row-sub">{t('matching.progressOf', { done: run.done, total: run.total })}</span>
              </>
            ),
          },
          {
            key: 'suggestions',
            title: t('matching.f.suggestions'),
            align: 'right',
            render: (run) => run.suggestions,
          },
          {
            key: 'weights',
            title: t('matching.f.weights'),
            render: (run) => t('matching.weightsNumber', { number: run.weights }),
          },
          {
            key: 'startedBy',
            title: t('matching.f.startedBy'),
            render: (run) => run.startedBy || t('matching.itself'),
          },
          {
            key: 'createdAt',
            title: t('matching.f.createdAt'),
            render: (run) => <InstantText value={run.createdAt} />,
          },
          {
            key: 'finishedAt',
            title: t('matching.f.finishedAt'),
            render: (run) => (run.finishedAt ? <InstantText value={run.finishedAt} /> : '—'),
          },
        ]}
      />
    </>
  );
}

function StartRun({ disabled }: { disabled: boolean }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const key = useRef(newIdempotencyKey());
  const starting = useActing({
    act: () => startMatchingRun(key.current),
    done: t('matching.started'),
    refresh: [['matching', 'runs']],
    onDone: () => {
      key.current = newIdempotencyKey();
    },
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button disabled={disabled} onClick={() => setAsked(true)}>
        {t('matching.start')}
      </Button>
      <ActionDialog
        open={asked}
        title={t('matching.start')}
        explanation={t('matching.startWords')}
        confirm={t('matching.start')}
        onClose={() => setAsked(false)}
        onConfirm={() => starting.mutateAsync(undefined)}
      />
    </>
  );
}
