import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import type { Bidding, Certificate, Disposal, DisposalAction, Outcome, PickUp } from './model';
import {
  accept,
  bid,
  handIn,
  invite,
  offerAgain,
  release,
  remind,
  sendBack,
  stateOutcome,
  statePickUp,
  withdrawBid,
} from './requests/disposals';
import { BidFields, CertificateFields, InvitationField, OutcomeFields, PickUpFields, ReasonField } from './StepFields';

/** In the order of their buttons; the choice stands with its bid, the file in its own panel. */
const offered = [
  'RELEASE',
  'BID_WITHDRAWAL',
  'OUTCOME',
  'REMINDER',
  'INVITATION',
  'RETURN',
  'OFFERING',
  'BID',
  'PICK_UP',
  'SUBMISSION',
  'ACCEPTANCE',
] as const satisfies readonly DisposalAction[];
type Asked = (typeof offered)[number];

const primary: readonly Asked[] = ['BID', 'PICK_UP', 'SUBMISSION', 'ACCEPTANCE', 'OFFERING'];
const danger: readonly Asked[] = ['RELEASE', 'BID_WITHDRAWAL', 'RETURN'];

type StepInput = Partial<Bidding & PickUp & Certificate & Outcome> & { uscc?: string };

/** The steps that the API offers this side now. */
export function DisposalActions({ disposal }: { disposal: Disposal }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  const bidOnce = useOnce({
    kind: 'disposal-bid',
    list: '/equipment-disposals',
    create: (input: Bidding, key: string) => bid(disposal.id, input, key),
  });
  const acting = useActing({
    act: ({ action, input }: { action: Asked; input: StepInput }) =>
      action === 'BID' ? bidOnce(withoutEmpty(input) as Bidding) : act(disposal, action, input),
    done: t('disposal.advanced'),
    refresh: [['disposal', disposal.id], ['disposals'], ['todos', 'supply-demand']],
    onProblem: toldByDialog,
  });
  return (
    <>
      {offered
        .filter((action) => disposal.actions.includes(action))
        .map((action) => (
          <Button
            key={action}
            {...(primary.includes(action) ? { type: 'primary' as const } : {})}
            onClick={() => setAsked(action)}
          >
            {t(`disposal.action.${action}`)}
          </Button>
        ))}
      <ActionDialog<StepInput>
        open={asked !== undefined}
        title={asked ? t(`disposal.action.${asked}`) : ''}
        explanation={asked ? t(`disposal.words.${asked}`) : ''}
        confirm={asked ? t(`disposal.action.${asked}`) : ''}
        danger={asked !== undefined && danger.includes(asked)}
        initialValues={initial(disposal, asked)}
        {...(asked ? { draft: { key: `disposal:${disposal.id}:${asked}`, version: disposal.version } } : {})}
        onClose={() => setAsked(undefined)}
        onConfirm={(input) => (asked ? acting.mutateAsync({ action: asked, input }) : Promise.resolve())}
      >
        {() => <Fields asked={asked} disposal={disposal} />}
      </ActionDialog>
    </>
  );
}

/** What the other side has said is there to be confirmed. */
function initial(disposal: Disposal, asked: Asked | undefined): StepInput {
  if (asked === 'PICK_UP') {
    const said = disposal.side === 'RECYCLER' ? disposal.enterprisePickUp : disposal.recyclerPickUp;
    return said ? { pickedUpOn: said.day, quantity: said.quantity } : { quantity: disposal.quantity };
  }
  if (asked === 'SUBMISSION') {
    return disposal.certificate ?? { quantity: disposal.pickedUp?.quantity ?? disposal.quantity };
  }
  if (asked === 'OUTCOME') {
    return { quantity: disposal.quantity };
  }
  return asked === 'BID' ? { pricing: 'EACH' } : {};
}

function Fields({ asked, disposal }: { asked: Asked | undefined; disposal: Disposal }) {
  switch (asked) {
    case 'BID':
      return <BidFields />;
    case 'PICK_UP':
      return <PickUpFields most={disposal.quantity} />;
    case 'SUBMISSION':
      return <CertificateFields most={disposal.pickedUp?.quantity ?? disposal.quantity} />;
    case 'OUTCOME':
      return <OutcomeFields most={disposal.quantity} />;
    case 'INVITATION':
      return <InvitationField />;
    case 'RELEASE':
    case 'BID_WITHDRAWAL':
    case 'RETURN':
      return <ReasonField />;
    default:
      return null;
  }
}

function act(disposal: Disposal, action: Exclude<Asked, 'BID'>, input: StepInput): Promise<Disposal> {
  const reason = (input.reason ?? '').trim();
  switch (action) {
    case 'BID_WITHDRAWAL':
      return withdrawBid(disposal, reason);
    case 'RELEASE':
      return release(disposal, reason);
    case 'RETURN':
      return sendBack(disposal, reason);
    case 'PICK_UP':
      return statePickUp(disposal, withoutEmpty(input) as PickUp);
    case 'SUBMISSION':
      return handIn(disposal, withoutEmpty(input) as Certificate);
    case 'OUTCOME':
      return stateOutcome(disposal, withoutEmpty(input) as Outcome);
    case 'INVITATION':
      return invite(disposal, input.uscc ?? '');
    case 'ACCEPTANCE':
      return accept(disposal);
    case 'OFFERING':
      return offerAgain(disposal);
    case 'REMINDER':
      return remind(disposal);
  }
}
