import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Submission } from './model';
import { correct } from './requests/submissions';

interface Typed {
  reason: string;
}

/** The bureau has something of a frozen round corrected. */
export function Correct({ submission }: { submission: Submission }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const correcting = useActing({
    act: ({ reason }: Typed) => correct(submission, reason),
    done: t('collection.done.CORRECT'),
    refresh: [['submission', submission.id], ['submissions'], ['collection-rounds'], ['todos']],
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('collection.step.CORRECT')}</Button>
      <ActionDialog<Typed>
        open={asked}
        title={t('collection.step.CORRECT')}
        explanation={t('collection.correctWords')}
        confirm={t('collection.step.CORRECT')}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => correcting.mutateAsync(typed)}
      >
        {() => (
          <Form.Item
            name="reason"
            label={t('collection.correctionReason')}
            rules={[{ required: true, message: t('shared.required', { field: t('collection.correctionReason') }) }]}
          >
            <Input maxLength={300} />
          </Form.Item>
        )}
      </ActionDialog>
    </>
  );
}
