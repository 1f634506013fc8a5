import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
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
    refresh: [['batch', batchId], ['batches']],
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
        {() => (
          <Form.Item
            name="reason"
            label={t('whitelist.reason')}
            rules={[
              { required: true, whitespace: true, message: t('shared.required', { field: t('whitelist.reason') }) },
            ]}
          >
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        )}
      </ActionDialog>
    </>
  );
}
