import { Alert, Button, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { type EnterprisePerson, type Invitation, memberTones, type People } from '../model';
import { handOverPeople } from '../requests/handOverPeople';
import { usePeople } from '../requests/listPeople';
import { removePerson } from '../requests/removePerson';
import { InvitationList } from './InvitationList';
import { InviteDialog } from './InviteDialog';

/** An enterprise's people; whoever is responsible for them invites, takes out and hands over here. */
export function PeoplePanel({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation();
  const query = usePeople(enterpriseId);
  const [inviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<Invitation>();
  const mayInvite = query.data?.mayInvite ?? false;
  return (
    <Panel
      title={t('enterprise.people.title')}
      hint={t('enterprise.people.hint')}
      extra={mayInvite && <Button onClick={() => setInviting(true)}>{t('enterprise.people.invite')}</Button>}
    >
      {invited && <Invited invitation={invited} onClose={() => setInvited(undefined)} />}
      <QueryView query={query}>{(people) => <List enterpriseId={enterpriseId} people={people} />}</QueryView>
      {mayInvite && <InvitationList enterpriseId={enterpriseId} />}
      <InviteDialog
        enterpriseId={enterpriseId}
        open={inviting}
        onClose={() => setInviting(false)}
        onInvited={setInvited}
      />
    </Panel>
  );
}

/** The code is shown once: nobody can read it again. */
function Invited({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      className="alert-gap"
      type={invitation.code ? 'success' : 'warning'}
      showIcon
      closable={{ onClose }}
      title={t(invitation.code ? 'enterprise.people.codeTitle' : 'enterprise.people.codeGone', {
        name: invitation.name,
      })}
      description={
        invitation.code ? (
          <>
            <Typography.Text copyable className="figure" strong>
              {invitation.code}
            </Typography.Text>
            <p>{t('enterprise.people.codeWords', { addressee: invitation.addressee })}</p>
          </>
        ) : (
          t('enterprise.people.codeGoneWords')
        )
      }
    />
  );
}

function List({ enterpriseId, people }: { enterpriseId: string; people: People }) {
  const { t } = useTranslation();
  return (
    <LineTable<EnterprisePerson>
      label={t('enterprise.people.title')}
      rows={people.items}
      columns={[
        {
          key: 'name',
          title: t('enterprise.people.name'),
          render: (person) => (
            <span>
              <span>{person.name || t('enterprise.people.noName')}</span>
              {person.own && <span className="row-sub">{t('enterprise.people.self')}</span>}
            </span>
          ),
        },
        {
          key: 'username',
          title: t('enterprise.people.username'),
          render: (person) => <span className="figure">{person.username || '—'}</span>,
        },
        {
          key: 'role',
          title: t('enterprise.people.role'),
          render: (person) => t(person.responsible ? 'enterprise.people.responsible' : 'enterprise.people.member'),
        },
        {
          key: 'state',
          title: t('enterprise.people.state'),
          render: (person) => (
            <StatusTag tone={memberTones[person.state]}>{t(`enterprise.people.s.${person.state}`)}</StatusTag>
          ),
        },
        {
          key: 'since',
          title: t('enterprise.people.since'),
          render: (person) => <InstantText value={person.since} />,
        },
        {
          key: 'actions',
          title: t('enterprise.people.actions'),
          render: (person) => <Actions enterpriseId={enterpriseId} person={person} />,
        },
      ]}
    />
  );
}

const acts = { REMOVE: removePerson, HAND_OVER: handOverPeople };

function Actions({ enterpriseId, person }: { enterpriseId: string; person: EnterprisePerson }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<keyof typeof acts>();
  const acting = useActing({
    act: (action: keyof typeof acts) => acts[action](enterpriseId, person),
    done: t('enterprise.people.done'),
    refresh: [['people', enterpriseId]],
    onProblem: toldByDialog,
  });
  const name = person.name || person.username;
  return (
    <>
      {person.actions.map((action) => (
        <Button key={action} type="link" size="small" danger={action === 'REMOVE'} onClick={() => setAsked(action)}>
          {t(`enterprise.people.action.${action}`)}
        </Button>
      ))}
      {person.actions.length === 0 && '—'}
      {asked && (
        <ActionDialog
          open
          danger={asked === 'REMOVE'}
          title={t(`enterprise.people.ask.${asked}.title`, { name })}
          explanation={t(`enterprise.people.ask.${asked}.words`)}
          confirm={t(`enterprise.people.action.${asked}`)}
          onClose={() => setAsked(undefined)}
          onConfirm={() => acting.mutateAsync(asked)}
        />
      )}
    </>
  );
}
