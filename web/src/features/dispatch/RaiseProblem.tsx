import { Button, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { AssignmentItems, assignmentOf, type TypedAssignment } from './AssignmentItems';
import type { Report } from './model';
import { raiseProblem } from './requests/follow';

type Typed = { words: string } & TypedAssignment;

/** A problem of the project; an enterprise leaves it to the district who solves it. */
export function RaiseProblem({ report }: { report: Report }) {
  const { t } = useTranslation();
  const enterprise = useIs('enterprise');
  const may = useIs('enterprise', 'district-reviewer', 'bureau-reviewer', 'commission-preparer');
  const [asked, setAsked] = useState(false);
  const key = useRef(newIdempotencyKey());
  const label = t('dispatch.problemWords');
  const raising = useActing({
    act: (typed: Typed) =>
      raiseProblem(report.id, typed.words, enterprise ? undefined : assignmentOf(typed), key.current),
    done: t('dispatch.problemRaised'),
    refresh: [['dispatch']],
    onDone: () => {
      key.current = newIdempotencyKey();
    },
    onProblem: (problem) => {
      if (problem.isKeySpent) {
        key.current = newIdempotencyKey();
      }
      return toldByDialog();
    },
  });
  if (!may) {
    return null;
  }
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('dispatch.raiseProblem')}</Button>
      <ActionDialog<Typed>
        open={asked}
        title={t('dispatch.raiseProblem')}
        explanation={t(enterprise ? 'dispatch.raiseWordsOwn' : 'dispatch.raiseWords')}
        confirm={t('dispatch.raiseProblem')}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => raising.mutateAsync(typed)}
      >
        {() => (
          <>
            <Form.Item
              name="words"
              label={label}
              rules={[{ required: true, whitespace: true, message: t('shared.required', { field: label }) }]}
            >
              <Input.TextArea rows={3} maxLength={1000} showCount />
            </Form.Item>
            {!enterprise && <AssignmentItems />}
          </>
        )}
      </ActionDialog>
    </>
  );
}
