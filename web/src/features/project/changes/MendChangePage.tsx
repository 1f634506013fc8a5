import { useQueryClient } from '@tanstack/react-query';
import { Alert, App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { usePerson } from '@/shared/session/SessionContext';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { mendChange, useChangeRequest } from '../requests/changeRequests';
import { ChangeForm } from './ChangeForm';
import type { ChangeRequest } from './model';

export default function MendChangePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: `/change-requests/${id}`, text: t('project.changeRequest.back') };
  return (
    <PageQuery query={useChangeRequest(id)} title={t('project.changeRequest.mendTitle')} back={back}>
      {(change) => (
        <>
          <PageHeader title={t('project.changeRequest.mendTitle')} facts={change.name} back={back} />
          {change.actions.includes('MEND') ? (
            <Mend key={change.id} change={change} />
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

function Mend({ change }: { change: ChangeRequest }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { username } = usePerson();
  return (
    <ChangeForm
      draft={{ key: `change-request:${change.id}:${username}`, version: change.version }}
      form={change.after}
      reason={change.reason}
      reasons={change.reasons}
      onSend={(proposal) => mendChange(change, proposal)}
      onDone={async () => {
        message.success(t('project.changeRequest.sent'));
        await navigate(`/change-requests/${change.id}`);
        await Promise.all(
          [['change-request', change.id], ['change-requests'], ['todos']].map((queryKey) =>
            queries.invalidateQueries({ queryKey }),
          ),
        );
      }}
    />
  );
}
