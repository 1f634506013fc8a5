import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePerson } from '@/shared/session/SessionContext';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { useOnce } from '@/shared/ui/useOnce';
import { useStayUntil } from '@/shared/ui/useStayUntil';
import { AttachmentsPanel } from './attachments/AttachmentsPanel';
import { useUploads } from './attachments/useUploads';
import { ProjectForm } from './form/ProjectForm';
import { draftKeyOf, emptyValues } from './form/values';
import type { Project, ProjectInput } from './model';
import { changeProject } from './requests/changeProject';
import { createProject } from './requests/createProject';
import { submitProject } from './requests/submitProject';

export default function NewProjectPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { district, username } = usePerson();
  const initial = useMemo(() => emptyValues(district), [district]);
  const create = useOnce({ kind: 'project', list: '/projects', create: createProject });
  const created = useRef<Project>(undefined);
  const [draft, setDraft] = useState<Project>();

  const { sendings } = useUploads(draft?.id ?? '');
  const sending = sendings.some((each) => each.refusal === undefined);
  useStayUntil(!sending);

  /** The first time creates; when the submission was refused, the draft exists and is changed from then on. */
  const store = async (input: ProjectInput, byItself = false) => {
    const project = created.current
      ? await changeProject(created.current.id, created.current.version, input, byItself)
      : await create(input);
    created.current = project;
    setDraft(project);
    queries.setQueryData(['project', project.id], project);
    // From here on this is a draft like any other: a reload finds it.
    window.history.replaceState(window.history.state, '', `/projects/${project.id}/edit`);
    return { key: draftKeyOf(project.id, username), version: project.version };
  };
  const submit = async () => {
    if (created.current) {
      await submitProject(created.current.id, created.current.version);
    }
  };
  const done = async (how: 'save' | 'submit') => {
    const id = created.current?.id;
    await Promise.all(
      [['project', id], ['projects'], ['todos']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
    message.success(t(how === 'submit' ? 'project.submitted' : 'project.saved'));
    await navigate(`/projects/${id}`);
  };

  return (
    <>
      <PageHeader
        title={t(draft ? 'project.editTitle' : 'project.newTitle')}
        facts={draft?.name ?? t('project.newHint')}
        back={
          draft
            ? { to: `/projects/${draft.id}`, text: t('project.backToProject') }
            : { to: '/projects', text: t('project.backToList') }
        }
      />
      <ProjectForm
        draft={{ key: `project-new:${username}`, version: 0 }}
        initial={initial}
        reasons={[]}
        attachments={
          draft ? (
            <AttachmentsPanel project={draft.id} />
          ) : (
            <Panel id="section-attachments" title={t('project.section.attachments')}>
              <p className="muted">{t('project.attachment.afterDraft')}</p>
            </Panel>
          )
        }
        sending={sending}
        onStore={store}
        onSubmit={submit}
        onDone={done}
      />
    </>
  );
}
