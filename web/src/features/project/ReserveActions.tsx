import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Project } from './model';
import { type Removal, removeProject } from './requests/removeProject';
import { suspendProject } from './requests/suspendProject';

/** What the commission may do with a project in the library: pause it, or take it out by a decision. */
export function ReserveActions({ project, refresh }: { project: Project; refresh: readonly (readonly unknown[])[] }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'SUSPEND' | 'REMOVE'>();
  const close = () => setAsked(undefined);
  const suspending = useActing({
    act: (reason: string) => suspendProject(project.id, project.version, reason),
    done: t('project.suspended'),
    refresh,
    onProblem: toldByDialog,
  });
  const removing = useActing({
    act: (removal: Removal) => removeProject(project.id, project.version, removal),
    done: t('project.removed'),
    refresh,
    onProblem: toldByDialog,
  });
  return (
    <>
      {project.actions.includes('REMOVE') && (
        <Button danger onClick={() => setAsked('REMOVE')}>
          {t('project.action.REMOVE')}
        </Button>
      )}
      {project.actions.includes('SUSPEND') && (
        <Button onClick={() => setAsked('SUSPEND')}>{t('project.action.SUSPEND')}</Button>
      )}
      <ActionDialog<{ reason: string }>
        open={asked === 'SUSPEND'}
        title={t('project.ask.SUSPEND.title')}
        explanation={t('project.ask.SUSPEND.words', { name: project.name })}
        confirm={t('project.action.SUSPEND')}
        draft={{ key: `suspend:${project.id}`, version: project.version }}
        onClose={close}
        onConfirm={({ reason }) => suspending.mutateAsync(reason.trim())}
      >
        {() => <ReasonItem label={t('project.suspensionReason')} />}
      </ActionDialog>
      <ActionDialog<Removal>
        open={asked === 'REMOVE'}
        title={t('project.ask.REMOVE.title')}
        explanation={t('project.ask.REMOVE.words', { name: project.name })}
        confirm={t('project.action.REMOVE')}
        danger
        draft={{ key: `remove:${project.id}`, version: project.version }}
        onClose={close}
        onConfirm={({ reason, decisionNumber }) =>
          removing.mutateAsync({ reason: reason.trim(), decisionNumber: decisionNumber.trim() })
        }
      >
        {() => (
          <>
            <DecisionNumber />
            <ReasonItem label={t('project.removalReason')} />
          </>
        )}
      </ActionDialog>
    </>
  );
}

function DecisionNumber() {
  const { t } = useTranslation();
  const label = t('project.decisionNumber');
  return (
    <Form.Item
      name="decisionNumber"
      label={label}
      extra={t('project.decisionHint')}
      rules={[{ required: true, whitespace: true, message: t('shared.required', { field: label }) }]}
    >
      <Input maxLength={100} />
    </Form.Item>
  );
}
