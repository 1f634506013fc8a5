import { Alert, Pagination, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type Change, type Run, runTones, type Verdict, verdictTones } from './model';
import { ProjectName } from './ProjectName';
import { useChanges, useRun } from './requests/runs';
import { useRuleName } from './useRuleName';

/** How far a run is, how many change and who. */
export function RunView({ runId }: { runId: string }) {
  return <QueryView query={useRun(runId)}>{(run) => <Found run={run} />}</QueryView>;
}

function Found({ run }: { run: Run }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const ruleName = useRuleName();
  const why = useRunError();
  return (
    <>
      <StatusTag tone={runTones[run.state]}>{t(`rules.runState.${run.state}`)}</StatusTag>
      {run.attempt > 1 && <span className="row-sub">{t('rules.attempt', { number: run.attempt })}</span>}
      {run.error && (
        <Alert
          className="alert-gap"
          type={run.state === 'FAILED' ? 'error' : 'warning'}
          showIcon
          title={why(run.error)}
        />
      )}
      <Progress
        percent={run.total === 0 ? 100 : Math.floor((run.done * 100) / run.total)}
        aria-label={t('rules.progress')}
      />
      <p>{t('rules.doneOf', { done: run.done, total: run.total, changes: run.changes })}</p>
      <ul className="bullets">
        {run.counts.map((count) => (
          <li key={`${count.ruleId}-${count.was ?? ''}-${count.becomes}`}>
            {ruleName(count.ruleId)}
            {marks.colon}
            <Turn was={count.was} becomes={count.becomes} /> {t('rules.projects', { count: count.projects })}
          </li>
        ))}
      </ul>
      <Changes run={run} />
    </>
  );
}

/** Why a run failed or had to try again; a cause that is not known here still says that something went wrong. */
function useRunError(): (code: string) => string {
  const { t, i18n } = useTranslation();
  return (code) => t(i18n.exists(`rules.runError.${code}`) ? `rules.runError.${code}` : 'rules.runError.other');
}

function Turn({ was, becomes }: { was?: Verdict | null | undefined; becomes: Verdict }) {
  const { t } = useTranslation();
  return (
    <>
      {was ? <StatusTag tone={verdictTones[was]}>{t(`rules.verdict.${was}`)}</StatusTag> : t('rules.newRule')} →{' '}
      <StatusTag tone={verdictTones[becomes]}>{t(`rules.verdict.${becomes}`)}</StatusTag>
    </>
  );
}

function Changes({ run }: { run: Run }) {
  const { t } = useTranslation();
  const ruleName = useRuleName();
  const [page, setPage] = useState(1);
  return (
    <QueryView query={useChanges(run.id, page, run.done)}>
      {(changes) =>
        changes.items.length === 0 ? (
          <EmptyView title={t('rules.nobodyChanges')} />
        ) : (
          <LineTable<Change>
            label={t('rules.changes')}
            rows={changes.items}
            columns={[
              {
                key: 'project',
                title: t('rules.project'),
                render: (change) => (
                  <span>
                    <ProjectName id={change.projectId} name={change.projectName} />
                    <span className="row-sub">
                      {change.enterpriseName} · {change.countyName}
                    </span>
                  </span>
                ),
              },
              { key: 'rule', title: t('rules.rule'), render: (change) => ruleName(change.ruleId) },
              {
                key: 'turn',
                title: t('rules.changes'),
                render: (change) => <Turn was={change.was} becomes={change.becomes} />,
              },
              {
                key: 'listed',
                title: t('rules.listed'),
                render: (change) => t(change.listed ? 'shared.yes' : 'shared.no'),
              },
            ]}
            foot={
              <Pagination
                current={changes.page}
                pageSize={changes.size}
                total={changes.total}
                hideOnSinglePage
                showSizeChanger={false}
                onChange={setPage}
              />
            }
          />
        )
      }
    </QueryView>
  );
}
