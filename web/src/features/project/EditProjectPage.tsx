import { useQueryClient } from '@tanstack/react-query';
import { Alert, App } from 'antd';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { usePerson } from '@/shared/session/SessionContext';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { ProjectForm } from './form/ProjectForm';
import { valuesOf } from './form/values';
import type { Project, ProjectInput } from './model';
import { advanceProject } from './requests/advanceProject';
import { changeProject } from './requests/changeProject';
import { useProject } from './requests/readProject';

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
  const version = useRef(project.version);

  const save = async (input: ProjectInput, submitting: boolean) => {
    const changed = await changeProject(project.id, version.current, input);
    version.current = changed.version;
    if (submitting) {
      await advanceProject(project.id, changed.version, 'SUBMIT');
    }
    await queries.invalidateQueries({ queryKey: ['project', project.id] });
    await queries.invalidateQueries({ queryKey: ['projects'] });
    await queries.invalidateQueries({ queryKey: ['todos'] });
    message.success(t(submitting ? 'project.submitted' : 'project.saved'));
    await navigate(`/projects/${project.id}`);
  };

  return (
    <ProjectForm
      draftKey={`project:${project.id}:${username}`}
      version={project.version}
      initial={initial}
      reasons={project.state === 'RETURNED' ? project.reasons : []}
      onSave={save}
    />
  );
}
