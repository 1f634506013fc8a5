import { Button, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newIdempotencyKey } from '@/shared/api/headers';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Need } from './model';
import { claimNeed } from './requests/claimNeed';

/** The bank takes the need up and gets its own case. */
export function ClaimButton({ need }: { need: Need }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const key = useRef(newIdempotencyKey());
  const claiming = useActing({
    act: (note: string | undefined) => claimNeed(need.id, note, key.current),
    done: t('need.claimed'),
    refresh: [['needs'], ['need', need.id], ['cases'], ['todos', 'financing']],
    onDone: (caseId) => void navigate(`/cases/${caseId}`),
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('need.claim')}
      </Button>
      <ActionDialog<{ note?: string }>
        open={asked}
        title={t('need.claimTitle')}
        explanation={t('need.claimWords', { name: need.projectName })}
        confirm={t('need.claim')}
        draft={{ key: `claim:${need.id}`, version: need.version }}
        onClose={() => setAsked(false)}
        onConfirm={({ note }) => claiming.mutateAsync(note?.trim() || undefined)}
      >
        {() => (
          <Form.Item name="note" label={t('need.note')} extra={t('need.noteHint')}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        )}
      </ActionDialog>
    </>
  );
}
