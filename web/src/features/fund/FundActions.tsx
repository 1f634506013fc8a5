import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { MoneyInput } from '@/shared/ui/Money';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { FundAmounts, FundRow } from './model';
import { changeAmounts, revokeFund } from './requests/funds';

/** What is in place and paid moves on; a wrong record is revoked. */
export function FundActions({ fund }: { fund: FundRow }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<FundRow['actions'][number]>();
  const close = () => setAsked(undefined);
  return (
    <>
      {fund.actions.map((action) => (
        <Button key={action} type="link" size="small" danger={action === 'REVOKE'} onClick={() => setAsked(action)}>
          {t(`fund.action.${action}`)}
        </Button>
      ))}
      {fund.actions.length === 0 && '—'}
      {asked === 'CHANGE_AMOUNTS' && <AmountsDialog fund={fund} onClose={close} />}
      {asked === 'REVOKE' && <RevokeDialog fund={fund} onClose={close} />}
    </>
  );
}

interface DialogProps {
  fund: FundRow;
  onClose: () => void;
}

function AmountsDialog({ fund, onClose }: DialogProps) {
  const { t } = useTranslation();
  const changing = useActing({
    act: (amounts: FundAmounts) => changeAmounts(fund, amounts),
    done: t('fund.changed'),
    refresh: [['funds']],
    onProblem: toldByDialog,
  });
  const item = (name: keyof FundAmounts) => {
    const label = t(`fund.${name}`);
    return (
      <Form.Item
        name={name}
        label={label}
        rules={[{ required: true, message: t('shared.required', { field: label }) }]}
      >
        <MoneyInput />
      </Form.Item>
    );
  };
  return (
    <ActionDialog<FundAmounts>
      open
      title={t('fund.action.CHANGE_AMOUNTS')}
      explanation={`${fund.projectName} ${fund.documentNumber}`}
      confirm={t('shared.action.save')}
      initialValues={{ inPlace: fund.inPlace, paid: fund.paid }}
      onClose={onClose}
      onConfirm={(amounts) => changing.mutateAsync(amounts)}
    >
      {() => (
        <>
          {item('inPlace')}
          {item('paid')}
        </>
      )}
    </ActionDialog>
  );
}

function RevokeDialog({ fund, onClose }: DialogProps) {
  const { t } = useTranslation();
  const revoking = useActing({
    act: ({ reason }: { reason: string }) => revokeFund(fund, reason),
    done: t('fund.revoked'),
    refresh: [['funds']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ reason: string }>
      open
      danger
      title={t('fund.action.REVOKE')}
      explanation={t('fund.revokeWords')}
      confirm={t('fund.action.REVOKE')}
      onClose={onClose}
      onConfirm={(typed) => revoking.mutateAsync(typed)}
    >
      {() => <ReasonItem label={t('fund.reason')} />}
    </ActionDialog>
  );
}
