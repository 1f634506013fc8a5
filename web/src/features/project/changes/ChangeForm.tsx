import { Form, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { draftStore } from '@/shared/lib/draftStore';
import type { DraftPlace } from '@/shared/lib/useKeptDraft';
import { Panel } from '@/shared/ui/Panel';
import { ProjectForm } from '../form/ProjectForm';
import { valuesOf } from '../form/values';
import type { ProjectInput, Reason } from '../model';
import type { ChangeProposal } from './model';

interface ChangeFormProps {
  draft: DraftPlace;
  form: ProjectInput;
  reason: string;
  reasons: Reason[];
  onSend: (proposal: ChangeProposal) => Promise<unknown>;
  onDone: () => Promise<unknown>;
}

/** The whole form as it shall be, and why; sent as one. */
export function ChangeForm({ draft, form, reason, reasons, onSend, onDone }: ChangeFormProps) {
  const { t } = useTranslation();
  const place = `${draft.key}:reason`;
  const [why, setWhy] = useState(() => draftStore.read<{ why: string }>(place)?.values.why ?? reason);
  const [asked, setAsked] = useState(false);
  const initial = useMemo(() => valuesOf(form), [form]);
  const missing = asked && why.trim() === '';
  const send = async (input: ProjectInput) => {
    setAsked(true);
    if (why.trim() === '') {
      throw new Problem(400, { title: t('project.changeRequest.reasonMissing') });
    }
    await onSend({ reason: why.trim(), form: input });
    draftStore.remove(place);
    return draft;
  };
  return (
    <ProjectForm
      purpose="change"
      draft={draft}
      initial={initial}
      reasons={reasons}
      lead={
        <Panel title={t('project.changeRequest.why')} hint={t('project.changeRequest.whyHint')}>
          <Form.Item
            htmlFor="change-reason"
            label={t('project.changeRequest.reason')}
            required
            {...(missing ? { validateStatus: 'error' as const, help: t('project.changeRequest.reasonMissing') } : {})}
          >
            <Input.TextArea
              id="change-reason"
              rows={3}
              maxLength={500}
              showCount
              value={why}
              onChange={(event) => {
                setWhy(event.target.value);
                draftStore.write(place, draft.version, { why: event.target.value });
              }}
            />
          </Form.Item>
        </Panel>
      }
      attachments={
        <Panel id="section-attachments" title={t('project.section.attachments')}>
          <p className="muted">{t('project.changeRequest.attachmentsApart')}</p>
        </Panel>
      }
      onStore={send}
      onSubmit={async () => undefined}
      onDone={onDone}
    />
  );
}
