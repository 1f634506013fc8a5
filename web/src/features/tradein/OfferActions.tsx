import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Offer, OfferAction } from './model';
import { OfferDialog } from './OfferDialog';
import { endOffer, putBackOffer, takeDownOffer } from './requests/offers';

/** What the person may do with the offer now. */
export function OfferActions({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<OfferAction>();
  const close = () => setAsked(undefined);
  return (
    <>
      {offer.actions.map((action) => (
        <Button key={action} danger={action === 'TAKE_DOWN'} onClick={() => setAsked(action)}>
          {t(`tradein.action.${action}`)}
        </Button>
      ))}
      <OfferDialog open={asked === 'CHANGE'} offer={offer} onClose={close} />
      <Sure open={asked === 'END'} offer={offer} action="END" act={endOffer} onClose={close} />
      <Sure open={asked === 'PUT_BACK'} offer={offer} action="PUT_BACK" act={putBackOffer} onClose={close} />
      <TakeDown open={asked === 'TAKE_DOWN'} offer={offer} onClose={close} />
    </>
  );
}

interface StepProps {
  open: boolean;
  offer: Offer;
  onClose: () => void;
}

function useStep<Input>(act: (input: Input) => Promise<Offer>, action: OfferAction) {
  const { t } = useTranslation();
  return useActing({
    act,
    done: t(`tradein.done.${action}`),
    refresh: [['trade-in-offers'], ['trade-in-offer'], ['todos']],
    onProblem: toldByDialog,
  });
}

function Sure({
  open,
  offer,
  action,
  act,
  onClose,
}: StepProps & { action: 'END' | 'PUT_BACK'; act: (offer: Offer) => Promise<Offer> }) {
  const { t } = useTranslation();
  const doing = useStep(() => act(offer), action);
  return (
    <ActionDialog<object>
      open={open}
      title={t(`tradein.action.${action}`)}
      explanation={t(`tradein.sure.${action}`, { name: offer.title })}
      confirm={t(`tradein.action.${action}`)}
      onClose={onClose}
      onConfirm={() => doing.mutateAsync(undefined)}
    />
  );
}

function TakeDown({ open, offer, onClose }: StepProps) {
  const { t } = useTranslation();
  const taking = useStep(({ reason }: { reason: string }) => takeDownOffer(offer, reason), 'TAKE_DOWN');
  return (
    <ActionDialog<{ reason: string }>
      open={open}
      danger
      title={t('tradein.action.TAKE_DOWN')}
      explanation={offer.title}
      confirm={t('tradein.action.TAKE_DOWN')}
      draft={{ key: `trade-in-down:${offer.id}`, version: offer.version }}
      onClose={onClose}
      onConfirm={(typed) => taking.mutateAsync(typed)}
    >
      {() => <ReasonItem label={t('tradein.reason')} hint={t('tradein.reasonHint')} />}
    </ActionDialog>
  );
}
