import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFieldName } from '@/shared/lib/useFieldName';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { type FieldReason, ReturnDialog } from '@/shared/ui/ReturnDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { advanceChange, type ChangeAdvance, returnChange } from '../requests/changeRequests';
import { returnable } from '../returnable';
import type { ChangeRequest } from './model';

const advances: ChangeAdvance[] = ['WITHDRAW', 'TAKE_BACK', 'PASS', 'APPROVE'];
/** What is no part of a change request cannot be sent back with it. */
const apart: readonly string[] = ['consent', 'attachments'];

/** The verbs that the API offers this person for this change request now. */
export function ChangeActions({ change }: { change: ChangeRequest }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const [asked, setAsked] = useState<ChangeAdvance | 'RETURN'>();
  const may = (action: ChangeRequest['actions'][number]) => change.actions.includes(action);
  const refresh = [
    ['change-request', change.id],
    ['change-requests'],
    ['project', change.projectId],
    ['todos', 'library'],
  ];
  const advancing = useActing({
    act: (step: ChangeAdvance) => advanceChange(change.id, change.version, step),
    done: t('project.advanced'),
    refresh,
    onProblem: toldByDialog,
  });
  const returning = useActing({
    act: (reasons: FieldReason[]) => returnChange(change.id, change.version, reasons),
    done: t('project.returned'),
    refresh,
    onProblem: toldByDialog,
  });
  const advance = asked && asked !== 'RETURN' ? asked : undefined;
  return (
    <>
      {may('MEND') && (
        <Link to={`/change-requests/${change.id}/edit`}>
          <Button type="primary" icon={<EditOutlined aria-hidden="true" />}>
            {t('project.changeRequest.action.MEND')}
          </Button>
        </Link>
      )}
      {may('RETURN') && (
        <Button danger onClick={() => setAsked('RETURN')}>
          {t('project.changeRequest.action.RETURN')}
        </Button>
      )}
      {advances.filter(may).map((step) => (
        <Button
          key={step}
          {...(step === 'WITHDRAW' || step === 'TAKE_BACK' ? {} : { type: 'primary' as const })}
          onClick={() => setAsked(step)}
        >
          {t(`project.changeRequest.action.${step}`)}
        </Button>
      ))}
      <ActionDialog
        open={advance !== undefined}
        title={advance ? t(`project.changeRequest.action.${advance}`) : ''}
        explanation={advance ? t(`project.changeRequest.ask.${advance}`, { name: change.name }) : ''}
        confirm={advance ? t(`project.changeRequest.action.${advance}`) : ''}
        danger={advance === 'WITHDRAW'}
        fieldName={fieldName}
        onClose={() => setAsked(undefined)}
        onConfirm={() => advancing.mutateAsync(advance ?? 'PASS')}
      />
      <ReturnDialog
        open={asked === 'RETURN'}
        title={t('project.changeRequest.action.RETURN')}
        draft={{ key: `return-change:${change.id}`, version: change.version }}
        fields={returnable
          .filter((field) => !apart.includes(field))
          .map((field) => ({ value: field, label: t(`project.f.${field}`) }))}
        onClose={() => setAsked(undefined)}
        onReturn={(reasons) => returning.mutateAsync(reasons)}
      />
    </>
  );
}
