import { useQueryClient } from '@tanstack/react-query';
import { Alert, App } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { usePerson } from '@/shared/session/SessionContext';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { useStayUntil } from '@/shared/ui/useStayUntil';
import { AttachmentsPanel } from './attachments/AttachmentsPanel';
import { useUploads } from './attachments/useUploads';
import { ProjectForm } from './form/ProjectForm';
import { draftKeyOf, valuesOf } from './form/values';
import type { Project, ProjectInput } from './model';
import { changeProject } from './requests/changeProject';
import { useProject } from './requests/readProject';
import { submitProject } from './requests/submitProject';
import { SubmitDialog } from './SubmitDialog';

export default function EditProjectPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: `/projects/${id}`, text: t('project.backToProject') };
  return (
    <PageQuery query={useProject(id)} title={t('project.editTitle')} back={back}>
      {(project) => (
        <>
          <PageHeader title={t('project.editTitle')} facts={project.name} back={back} />
          {project.actions.includes('EDIT') ? (
            <Edit key={project.id} project={project} />
          ) : (
            <Panel>
              <Alert type="info" showIcon title={t('project.notEditable')} />
            </Panel>
          )}
        </>
      )}
    </PageQuery>
  );
}

function Edit({ project }: { project: Project }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { username } = usePerson();
  const initial = useMemo(() => valuesOf(project), [project]);
  const stored = useRef(project);
  const [asked, setAsked] = useState<{ project: Project; decide: (submitted: boolean) => void }>();
  const { sendings } = useUploads(project.id);
  const sending = sendings.some((each) => each.refusal === undefined);
  useStayUntil(!sending);

  const key = draftKeyOf(project.id, username);
  const store = async (input: ProjectInput, byItself = false) => {
    const changed = await changeProject(project.id, stored.current.version, input, byItself);
    stored.current = changed;
    queries.setQueryData(['project', project.id], changed);
    return { key, version: changed.version };
  };
  /** What came back and has not changed is asked about first. */
  const submit = async () => {
    const now = stored.current;
    if (!now.answer || now.answer.unanswered.length === 0) {
      return await submitProject(now.id, now.version);
    }
    return await new Promise<boolean>((decide) => setAsked({ project: now, decide }));
  };
  const done = async (how: 'save' | 'submit') => {
    await Promise.all(
      [['project', project.id], ['projects'], ['todos']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
    message.success(t(how === 'submit' ? 'project.submitted' : 'project.saved'));
    await navigate(`/projects/${project.id}`);
  };

  return (
    <>
      <ProjectForm
        draft={{ key, version: project.version }}
        initial={initial}
        reasons={project.state === 'RETURNED' ? project.reasons : []}
        attachments={<AttachmentsPanel project={project.id} />}
        sending={sending}
        onStore={store}
        onSubmit={submit}
        onDone={done}
      />
      {asked && (
        <SubmitDialog
          project={asked.project}
          open
          onClose={() => {
            asked.decide(false);
            setAsked(undefined);
          }}
          onSubmit={async (reply) => {
            await submitProject(asked.project.id, asked.project.version, reply);
            asked.decide(true);
          }}
        />
      )}
    </>
  );
}
