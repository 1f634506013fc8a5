import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Entry } from './model';
import { revokeEntry } from './requests/revokeEntry';

/** Takes a project off the published list, with a reason. */
export function RevokeButton({ entry, batchId }: { entry: Entry; batchId: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const revoking = useActing({
    act: (reason: string) => revokeEntry(entry.projectId, reason),
    done: t('whitelist.revokedDone'),
    refresh: [['batch', batchId], ['batches'], ['listed'], ['candidates']],
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button size="small" danger onClick={() => setAsked(true)}>
        {t('whitelist.revoke')}
      </Button>
      <ActionDialog<{ reason: string }>
        open={asked}
        title={t('whitelist.revokeTitle', { name: entry.projectName })}
        explanation={t('whitelist.revokeWords')}
        confirm={t('whitelist.revoke')}
        danger
        onClose={() => setAsked(false)}
        onConfirm={({ reason }) => revoking.mutateAsync(reason.trim())}
      >
        {() => <ReasonItem label={t('whitelist.revokeReason')} />}
      </ActionDialog>
    </>
  );
}
