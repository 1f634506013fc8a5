import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useActing } from '@/shared/ui/useActing';
import { type Invitation, invitationTones } from '../model';
import { useInvitations } from '../requests/listInvitations';
import { withdrawInvitation } from '../requests/withdrawInvitation';

/** What became of the invitations; an open one can be taken back. */
export function InvitationList({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation();
  return (
    <QueryView query={useInvitations(enterpriseId)} rows={2}>
      {({ items }) =>
        items.length > 0 && (
          <>
            <h3>{t('enterprise.people.invitations')}</h3>
            <LineTable<Invitation>
              label={t('enterprise.people.invitations')}
              rows={items}
              columns={[
                { key: 'name', title: t('enterprise.people.name'), render: (each) => each.name },
                { key: 'addressee', title: t('enterprise.people.addressee'), render: (each) => each.addressee },
                { key: 'by', title: t('enterprise.people.invitedBy'), render: (each) => each.invitedByName },
                {
                  key: 'expires',
                  title: t('enterprise.people.expiresAt'),
                  render: (each) => <InstantText value={each.expiresAt} />,
                },
                {
                  key: 'state',
                  title: t('enterprise.people.state'),
                  render: (each) => (
                    <StatusTag tone={invitationTones[each.state]}>{t(`enterprise.people.i.${each.state}`)}</StatusTag>
                  ),
                },
                {
                  key: 'actions',
                  title: t('enterprise.people.actions'),
                  render: (each) =>
                    each.state === 'OPEN' ? <Withdraw enterpriseId={enterpriseId} invitation={each} /> : '—',
                },
              ]}
            />
          </>
        )
      }
    </QueryView>
  );
}

function Withdraw({ enterpriseId, invitation }: { enterpriseId: string; invitation: Invitation }) {
  const { t } = useTranslation();
  const withdrawing = useActing({
    act: () => withdrawInvitation(enterpriseId, invitation),
    done: t('enterprise.people.withdrawn'),
    refresh: [['invitations', enterpriseId]],
  });
  return (
    <Button type="link" size="small" loading={withdrawing.isPending} onClick={() => withdrawing.mutate(undefined)}>
      {t('enterprise.people.withdraw')}
    </Button>
  );
}
