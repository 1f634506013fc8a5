import { useQueryClient } from '@tanstack/react-query';
import { Alert, App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { usePerson } from '@/shared/session/SessionContext';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { useOnce } from '@/shared/ui/useOnce';
import type { Project } from '../model';
import { proposeChange } from '../requests/changeRequests';
import { useProject } from '../requests/readProject';
import { ChangeForm } from './ChangeForm';
import type { ChangeProposal } from './model';

export default function ProposeChangePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: `/projects/${id}`, text: t('project.backToProject') };
  return (
    <PageQuery query={useProject(id)} title={t('project.changeRequest.newTitle')} back={back}>
      {(project) => (
        <>
          <PageHeader title={t('project.changeRequest.newTitle')} facts={project.name} back={back} />
          {project.actions.includes('PROPOSE_CHANGE') ? (
            <Propose key={project.id} project={project} />
          ) : (
            <Panel>
              <Alert type="info" showIcon title={t('project.changeRequest.notNow')} />
            </Panel>
          )}
        </>
      )}
    </PageQuery>
  );
}

function Propose({ project }: { project: Project }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { username } = usePerson();
  const made = useRef('');
  const propose = useOnce({
    kind: `change:${project.id}`,
    list: '/change-requests',
    create: (proposal: ChangeProposal, key: string) => proposeChange(project, proposal, key),
  });
  return (
    <ChangeForm
      draft={{ key: `change:${project.id}:${username}`, version: project.version }}
      form={project}
      reason=""
      reasons={[]}
      onSend={async (proposal) => {
        made.current = (await propose(proposal)).id;
      }}
      onDone={async () => {
        message.success(t('project.changeRequest.sent'));
        await navigate(`/change-requests/${made.current}`);
        await Promise.all(
          [['project', project.id], ['change-requests'], ['todos']].map((queryKey) =>
            queries.invalidateQueries({ queryKey }),
          ),
        );
      }}
    />
  );
}
