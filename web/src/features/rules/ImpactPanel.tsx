import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { Panel } from '@/shared/ui/Panel';
import { useActing } from '@/shared/ui/useActing';
import type { Rule, Run } from './model';
import { RunView } from './RunView';
import { startImpact } from './requests/runs';

/** Who would change among all candidates, before the version judges anybody. */
export function ImpactPanel({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const [run, setRun] = useState<string>();
  const key = useRef(newIdempotencyKey());
  const starting = useActing({
    act: () => startImpact(rule.id, rule.number, key.current),
    done: t('rules.started'),
    refresh: [['policy-runs']],
    onDone: (started: Run) => {
      key.current = newIdempotencyKey();
      setRun(started.id);
    },
  });
  return (
    <Panel
      title={t('rules.impact')}
      hint={t('rules.impactHint')}
      extra={
        <Button loading={starting.isPending} onClick={() => starting.mutate(undefined)}>
          {t('rules.startImpact')}
        </Button>
      }
    >
      {run ? <RunView key={run} runId={run} /> : <p className="muted">{t('rules.noImpact')}</p>}
    </Panel>
  );
}
