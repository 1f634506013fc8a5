import { Form, Input } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Invitation, InvitationInput } from '../model';
import { invitePerson } from '../requests/invitePerson';

interface InviteDialogProps {
  enterpriseId: string;
  open: boolean;
  onClose: () => void;
  onInvited: (invitation: Invitation) => void;
}

export function InviteDialog({ enterpriseId, open, onClose, onInvited }: InviteDialogProps) {
  const { t } = useTranslation();
  const key = useRef(newIdempotencyKey());
  const inviting = useActing({
    act: (input: InvitationInput) => invitePerson(enterpriseId, input, key.current),
    done: t('enterprise.people.invited'),
    refresh: [['invitations', enterpriseId]],
    onDone: (invitation) => {
      key.current = newIdempotencyKey();
      onInvited(invitation);
    },
    onProblem: (problem) => {
      // Another person was typed after a lost answer: that is another invitation.
      if (problem.isKeySpent) {
        key.current = newIdempotencyKey();
      }
      return toldByDialog();
    },
  });
  const required = (name: 'addressee' | 'name') => ({
    required: true,
    whitespace: true,
    message: t('shared.required', { field: t(`enterprise.people.${name}`) }),
  });
  return (
    <ActionDialog<InvitationInput>
      open={open}
      title={t('enterprise.people.invite')}
      explanation={t('enterprise.people.inviteWords')}
      confirm={t('enterprise.people.inviteConfirm')}
      onClose={onClose}
      onConfirm={(input) => inviting.mutateAsync({ addressee: input.addressee.trim(), name: input.name.trim() })}
    >
      {() => (
        <>
          <Form.Item name="name" label={t('enterprise.people.name')} rules={[required('name')]}>
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="addressee"
            label={t('enterprise.people.addressee')}
            extra={t('enterprise.people.addresseeHint')}
            rules={[required('addressee')]}
          >
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}
