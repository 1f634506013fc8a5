import { Button, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { AssignmentItems, assignmentOf, type TypedAssignment } from './AssignmentItems';
import type { Problem } from './model';
import { assignProblem, closeProblem, reopenProblem, solveProblem } from './requests/follow';

type Action = Problem['actions'][number];

interface Typed extends TypedAssignment {
  words: string;
  file: FileList;
  reason: string;
}

/** What the person may do with a problem now. */
export function ProblemActions({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Action>();
  const key = useRef(newIdempotencyKey());
  const acting = useActing({
    act: ({ action, typed }: { action: Action; typed: Typed }) => act(problem, action, typed, key.current),
    done: t('dispatch.done'),
    refresh: [['dispatch']],
    onProblem: (refused) => {
      if (refused.isKeySpent) {
        key.current = newIdempotencyKey();
      }
      return toldByDialog();
    },
  });
  return (
    <>
      {problem.actions.map((action) => (
        <Button key={action} type="link" size="small" danger={action === 'REOPEN'} onClick={() => setAsked(action)}>
          {t(`dispatch.action.${action}`)}
        </Button>
      ))}
      {problem.actions.length === 0 && '—'}
      {asked && (
        <ActionDialog<Typed>
          open
          danger={asked === 'REOPEN'}
          title={t(`dispatch.action.${asked}`)}
          explanation={problem.words}
          confirm={t(`dispatch.action.${asked}`)}
          onClose={() => setAsked(undefined)}
          onConfirm={(typed) => acting.mutateAsync({ action: asked, typed })}
        >
          {() => <Items action={asked} />}
        </ActionDialog>
      )}
    </>
  );
}

function act(problem: Problem, action: Action, typed: Typed, key: string): Promise<Problem> {
  switch (action) {
    case 'ASSIGN':
      return assignProblem(problem, assignmentOf(typed));
    case 'SOLVE': {
      const file = typed.file[0];
      if (!file) {
        throw new Error('no file was chosen');
      }
      return solveProblem(problem, typed.words, file, key);
    }
    case 'CLOSE':
      return closeProblem(problem);
    case 'REOPEN':
      return reopenProblem(problem, typed.reason);
  }
}

function Items({ action }: { action: Action }) {
  const { t } = useTranslation();
  const label = t('dispatch.evidence');
  switch (action) {
    case 'ASSIGN':
      return <AssignmentItems />;
    case 'SOLVE':
      return (
        <>
          <Form.Item
            name="words"
            label={t('dispatch.solution')}
            rules={[
              { required: true, whitespace: true, message: t('shared.required', { field: t('dispatch.solution') }) },
            ]}
          >
            <Input maxLength={500} showCount />
          </Form.Item>
          <Form.Item
            name="file"
            label={label}
            valuePropName="unused"
            getValueFromEvent={(event: React.ChangeEvent<HTMLInputElement>) =>
              event.target.files?.length ? event.target.files : undefined
            }
            rules={[{ required: true, message: t('shared.required', { field: label }) }]}
          >
            <input type="file" accept="application/pdf,image/jpeg,image/png,.xlsx" />
          </Form.Item>
        </>
      );
    case 'REOPEN':
      return <ReasonItem label={t('dispatch.reason')} />;
    case 'CLOSE':
      return null;
  }
}
