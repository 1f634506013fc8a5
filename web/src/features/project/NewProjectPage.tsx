import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newIdempotencyKey } from '@/shared/api/headers';
import { usePerson } from '@/shared/session/SessionContext';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProjectForm } from './form/ProjectForm';
import { emptyValues } from './form/values';
import type { Project, ProjectInput } from './model';
import { advanceProject } from './requests/advanceProject';
import { changeProject } from './requests/changeProject';
import { createProject } from './requests/createProject';

export default function NewProjectPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { district, username } = usePerson();
  const initial = useMemo(() => emptyValues(district), [district]);
  const key = useRef(newIdempotencyKey());
  const created = useRef<Project>(undefined);

  /** The first time creates; when the submission was refused, the draft exists and is changed from then on. */
  const save = async (input: ProjectInput, submitting: boolean) => {
    created.current = created.current
      ? await changeProject(created.current.id, created.current.version, input)
      : await createProject(input, key.current);
    const project = created.current;
    await queries.invalidateQueries({ queryKey: ['projects'] });
    if (submitting) {
      await advanceProject(project.id, project.version, 'SUBMIT');
    }
    message.success(t(submitting ? 'project.submitted' : 'project.saved'));
    await navigate(`/projects/${project.id}`);
  };

  return (
    <>
      <PageHeader
        title={t('project.newTitle')}
        facts={t('project.newHint')}
        back={{ to: '/projects', text: t('project.backToList') }}
      />
      <ProjectForm draftKey={`project-new:${username}`} version={0} initial={initial} reasons={[]} onSave={save} />
    </>
  );
}
