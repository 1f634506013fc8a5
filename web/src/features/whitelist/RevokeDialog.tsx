import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Entry } from './model';
import { revokeEntry } from './requests/revokeEntry';

interface RevokeDialogProps {
  entry: Entry | undefined;
  batchId: string;
  onClose: () => void;
}

/** Takes a project off the published list, with a reason. */
export function RevokeDialog({ entry, batchId, onClose }: RevokeDialogProps) {
  const { t } = useTranslation();
  const key = useRef(newIdempotencyKey());
  const revoking = useActing({
    act: ({ projectId, reason }: { projectId: string; reason: string }) => revokeEntry(projectId, reason, key.current),
    done: t('whitelist.revokedDone'),
    refresh: [['batch', batchId], ['batches'], ['listed'], ['candidates'], ['chain-head']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ reason: string }>
      open={entry !== undefined}
      title={t('whitelist.revokeTitle', { name: entry?.projectName ?? '' })}
      explanation={t('whitelist.revokeWords')}
      confirm={t('whitelist.revoke')}
      danger
      {...(entry ? { draft: { key: `revoke:${entry.projectId}`, version: 0 } } : {})}
      onClose={() => {
        key.current = newIdempotencyKey();
        onClose();
      }}
      onConfirm={async ({ reason }) =>
        entry && (await revoking.mutateAsync({ projectId: entry.projectId, reason: reason.trim() }))
      }
    >
      {() => <ReasonItem label={t('whitelist.revokeReason')} />}
    </ActionDialog>
  );
}
