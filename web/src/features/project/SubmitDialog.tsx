import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { useFieldName } from '@/shared/lib/useFieldName';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import type { Project } from './model';

interface SubmitDialogProps {
  project: Project;
  open: boolean;
  onClose: () => void;
  onSubmit: (reply: string | undefined) => Promise<unknown>;
}

/** Asks before a project is handed in. After a return it says what has not changed, and takes a reply to the reviewer. */
export function SubmitDialog({ project, open, onClose, onSubmit }: SubmitDialogProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  return (
    <ActionDialog<{ reply?: string }>
      open={open}
      title={t('project.ask.SUBMIT.title')}
      explanation={t('project.ask.SUBMIT.words', { name: project.name })}
      confirm={t('project.action.SUBMIT')}
      fieldName={fieldName}
      onClose={onClose}
      onConfirm={({ reply }) => onSubmit(reply?.trim() || undefined)}
    >
      {() => project.answer && <Reply project={project} answer={project.answer} />}
    </ActionDialog>
  );
}

function Reply({ project, answer }: { project: Project; answer: NonNullable<Project['answer']> }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const fieldName = useFieldName();
  const label = t('project.reply.label');
  const untouched = project.reasons.filter((reason) => answer.unanswered.includes(reason.field.split(/[.[]/)[0] ?? ''));
  return (
    <>
      {untouched.length > 0 && (
        <Alert
          className="alert-gap"
          type="warning"
          showIcon
          title={t('project.reply.untouched')}
          description={
            <ul>
              {untouched.map((reason) => (
                <li key={reason.field}>
                  <strong>{fieldName(reason.field)}</strong>
                  {marks.colon}
                  {reason.reason}
                </li>
              ))}
            </ul>
          }
        />
      )}
      <Form.Item
        name="reply"
        label={label}
        extra={t(answer.replyNeeded ? 'project.reply.needed' : 'project.reply.hint')}
        rules={
          answer.replyNeeded
            ? [{ required: true, whitespace: true, message: t('shared.required', { field: label }) }]
            : []
        }
      >
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}
