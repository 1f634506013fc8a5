import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { useIs } from '@/shared/session/SessionContext';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useActing } from '@/shared/ui/useActing';
import { type Run, runTones } from './model';
import { RunView } from './RunView';
import { judgeAll, useRuns } from './requests/runs';
import { useRuleName } from './useRuleName';

/** Runs over all candidates: after each change of a rule, each day, and on request. */
export function RunsPanel() {
  const { t } = useTranslation();
  const mayStart = useIs('system-admin');
  const [shown, setShown] = useState<string>();
  const key = useRef(newIdempotencyKey());
  const starting = useActing({
    act: () => judgeAll(key.current),
    done: t('rules.started'),
    refresh: [['policy-runs']],
    onDone: (run: Run) => {
      key.current = newIdempotencyKey();
      setShown(run.id);
    },
  });
  return (
    <Panel
      title={t('rules.runs')}
      hint={t('rules.runsHint')}
      extra={
        mayStart && (
          <Button loading={starting.isPending} onClick={() => starting.mutate(undefined)}>
            {t('rules.judgeAll')}
          </Button>
        )
      }
    >
      <QueryView query={useRuns()}>
        {(runs) => (runs.length === 0 ? <EmptyView title={t('rules.noRuns')} /> : <Runs runs={runs} show={setShown} />)}
      </QueryView>
      {shown && <RunView key={shown} runId={shown} />}
    </Panel>
  );
}

function Runs({ runs, show }: { runs: Run[]; show: (id: string) => void }) {
  const { t } = useTranslation();
  const ruleName = useRuleName();
  return (
    <LineTable<Run>
      label={t('rules.runs')}
      rows={runs}
      columns={[
        { key: 'at', title: t('rules.startedAt'), render: (run) => <InstantText value={run.createdAt} full /> },
        { key: 'kind', title: t('rules.runKindLabel'), render: (run) => t(`rules.runKind.${run.kind}`) },
        {
          key: 'rule',
          title: t('rules.rule'),
          render: (run) => (run.ruleId ? ruleName(run.ruleId) : t('rules.allRules')),
        },
        { key: 'day', title: t('rules.day'), render: (run) => <DateText value={run.day} /> },
        {
          key: 'state',
          title: t('rules.stateLabel'),
          render: (run) => <StatusTag tone={runTones[run.state]}>{t(`rules.runState.${run.state}`)}</StatusTag>,
        },
        { key: 'done', title: t('rules.progress'), align: 'right', render: (run) => `${run.done} / ${run.total}` },
        { key: 'changes', title: t('rules.changes'), align: 'right', render: (run) => run.changes },
        {
          key: 'show',
          title: t('rules.who'),
          render: (run) => (
            <Button size="small" onClick={() => show(run.id)}>
              {t('rules.show')}
            </Button>
          ),
        },
      ]}
    />
  );
}
