import { Alert, Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { useActing } from '@/shared/ui/useActing';
import type { Rule } from './model';
import { RunView } from './RunView';
import { startImpact, useLatestImpact } from './requests/runs';

/** Who would change among all candidates, before the version judges anybody. */
export function ImpactPanel({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const key = useRef(newIdempotencyKey());
  const starting = useActing({
    act: () => startImpact(rule.id, rule.number, key.current),
    done: t('rules.started'),
    refresh: [['policy-runs']],
    onDone: () => {
      key.current = newIdempotencyKey();
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
      <QueryView query={useLatestImpact(rule.id, rule.number)} rows={1}>
        {(run) =>
          run ? (
            <>
              {run.revision !== rule.version && (
                <Alert className="alert-gap" type="warning" showIcon title={t('rules.impactOutdated')} />
              )}
              <RunView key={run.id} runId={run.id} />
            </>
          ) : (
            <p className="muted">{t('rules.noImpact')}</p>
          )
        }
      </QueryView>
    </Panel>
  );
}
