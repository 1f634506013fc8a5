import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFieldName } from '@/shared/lib/useFieldName';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { type FieldReason, ReturnDialog } from '@/shared/ui/ReturnDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Project } from './model';
import { ReserveActions } from './ReserveActions';
import { type Advance, advanceProject } from './requests/advanceProject';
import { returnProject } from './requests/returnProject';
import { submitProject } from './requests/submitProject';
import { returnable } from './returnable';
import { SubmitDialog } from './SubmitDialog';

const steps: (Advance | 'SUBMIT')[] = ['WITHDRAW', 'TAKE_BACK', 'SUBMIT', 'COUNTERSIGN', 'PASS', 'ADMIT', 'RESUME'];

/** The verbs that the API offers this person for this project now. */
export function ProjectActions({ project }: { project: Project }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const [asked, setAsked] = useState<Advance | 'SUBMIT' | 'RETURN'>();
  const may = (action: Project['actions'][number]) => project.actions.includes(action);
  const refresh = [['project', project.id], ['projects'], ['todos', 'library']];
  const advancing = useActing({
    act: (step: Advance) => advanceProject(project.id, project.version, step),
    done: t('project.advanced'),
    refresh,
    onProblem: toldByDialog,
  });
  const submitting = useActing({
    act: (reply: string | undefined) => submitProject(project.id, project.version, reply),
    done: t('project.submitted'),
    refresh,
    onProblem: toldByDialog,
  });
  const returning = useActing({
    act: (reasons: FieldReason[]) => returnProject(project.id, project.version, reasons),
    done: t('project.returned'),
    refresh,
    onProblem: toldByDialog,
  });
  const advance = asked === 'RETURN' || asked === 'SUBMIT' ? undefined : asked;
  return (
    <>
      {may('EDIT') && (
        <Link to={`/projects/${project.id}/edit`}>
          <Button icon={<EditOutlined aria-hidden="true" />}>{t('project.action.EDIT')}</Button>
        </Link>
      )}
      {may('PROPOSE_CHANGE') && (
        <Link to={`/projects/${project.id}/change`}>
          <Button icon={<EditOutlined aria-hidden="true" />}>{t('project.action.PROPOSE_CHANGE')}</Button>
        </Link>
      )}
      {may('RETURN') && (
        <Button danger onClick={() => setAsked('RETURN')}>
          {t('project.action.RETURN')}
        </Button>
      )}
      <ReserveActions project={project} refresh={refresh} />
      {steps.filter(may).map((step) => (
        <Button
          key={step}
          {...(step === 'WITHDRAW' || step === 'TAKE_BACK' ? {} : { type: 'primary' as const })}
          onClick={() => setAsked(step)}
        >
          {t(`project.action.${step}`)}
        </Button>
      ))}
      <ActionDialog
        open={advance !== undefined}
        title={advance ? t(`project.ask.${advance}.title`) : ''}
        explanation={advance ? t(`project.ask.${advance}.words`, { name: project.name }) : ''}
        confirm={advance ? t(`project.action.${advance}`) : ''}
        danger={advance === 'WITHDRAW'}
        fieldName={fieldName}
        onClose={() => setAsked(undefined)}
        onConfirm={async () => {
          if (advance) {
            await advancing.mutateAsync(advance);
          }
        }}
      />
      <SubmitDialog
        project={project}
        open={asked === 'SUBMIT'}
        onClose={() => setAsked(undefined)}
        onSubmit={(reply) => submitting.mutateAsync(reply)}
      />
      <ReturnDialog
        open={asked === 'RETURN'}
        title={t('project.ask.RETURN.title')}
        draft={{ key: `return:${project.id}`, version: project.version }}
        fields={returnable.map((field) => ({ value: field, label: t(`project.f.${field}`) }))}
        onClose={() => setAsked(undefined)}
        onReturn={(reasons) => returning.mutateAsync(reasons)}
      />
    </>
  );
}
