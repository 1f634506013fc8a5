import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Batch } from './model';
import { type Advance, advanceBatch } from './requests/advanceBatch';
import { returnBatch } from './requests/returnBatch';

const advances: Advance[] = ['SUBMIT', 'APPROVE', 'PUBLISH'];

/** The verbs that the API offers this person for this batch now. */
export function BatchActions({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Advance | 'RETURN'>();
  const refresh = [['batch', batch.id], ['batches'], ['todos'], ['chain-head']];
  const advancing = useActing({
    act: (step: Advance) => advanceBatch(batch.id, batch.version, step),
    done: t('whitelist.advanced'),
    refresh,
    onProblem: toldByDialog,
  });
  const returning = useActing({
    act: (reason: string) => returnBatch(batch.id, batch.version, reason),
    done: t('whitelist.returned'),
    refresh,
    onProblem: toldByDialog,
  });
  const advance = asked && asked !== 'RETURN' ? asked : undefined;
  return (
    <>
      {batch.actions.includes('RETURN') && (
        <Button danger onClick={() => setAsked('RETURN')}>
          {t('whitelist.action.RETURN')}
        </Button>
      )}
      {advances
        .filter((step) => batch.actions.includes(step))
        .map((step) => (
          <Button key={step} type="primary" onClick={() => setAsked(step)}>
            {t(`whitelist.action.${step}`)}
          </Button>
        ))}
      <ActionDialog
        open={advance !== undefined}
        title={advance ? t(`whitelist.ask.${advance}`) : ''}
        explanation={advance ? t(`whitelist.askWords.${advance}`, { name: batch.name, count: batch.entryCount }) : ''}
        confirm={advance ? t(`whitelist.action.${advance}`) : ''}
        onClose={() => setAsked(undefined)}
        onConfirm={() => (advance ? advancing.mutateAsync(advance) : Promise.resolve())}
      />
      <ActionDialog<{ reason: string }>
        open={asked === 'RETURN'}
        title={t('whitelist.ask.RETURN')}
        confirm={t('whitelist.action.RETURN')}
        danger
        draft={{ key: `batch-return:${batch.id}`, version: batch.version }}
        onClose={() => setAsked(undefined)}
        onConfirm={({ reason }) => returning.mutateAsync(reason.trim())}
      >
        {() => <ReasonItem label={t('whitelist.reason')} />}
      </ActionDialog>
    </>
  );
}
