import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateText } from '@/shared/ui/Dates';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { type Bid, bidTones, type Choice, type Disposal, type FitReason } from './model';
import { choose } from './requests/disposals';

/** Why it fits: business, materials, qualification. */
export function Fit({ reasons }: { reasons: FitReason[] }) {
  const { t } = useTranslation();
  const marks = useMarks();
  return (
    <span className="muted">
      {reasons
        .map(({ part, says }) => {
          const word = part === 'BUSINESS_KIND' ? t(`recycler.business.${says}`) : says;
          return `${t(`disposal.part.${part}`)}${marks.colon}${word}`;
        })
        .join(' · ')}
    </span>
  );
}

/** The bids, and while nobody has bid those whom it fits. */
export function BidList({ disposal }: { disposal: Disposal }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Bid>();
  if (disposal.bids.length === 0 && disposal.state !== 'OFFERED') {
    return null;
  }
  if (disposal.side === 'BIDDER' && disposal.bids.length === 0) {
    return null;
  }
  return (
    <>
      <Panel title={t(disposal.side === 'BIDDER' ? 'disposal.ownBid' : 'disposal.bids')}>
        {disposal.bids.length === 0 && <p className="muted">{t('disposal.noBids')}</p>}
        <ol className="stack">
          {disposal.bids.map((one) => (
            <BidItem
              key={one.id}
              bid={one}
              onChoose={disposal.actions.includes('CHOICE') && one.state === 'OPEN' ? () => setChosen(one) : undefined}
            />
          ))}
        </ol>
      </Panel>
      {disposal.state === 'OFFERED' && disposal.side !== 'BIDDER' && <Fitting disposal={disposal} />}
      <ChoiceDialog disposal={disposal} bid={chosen} onClose={() => setChosen(undefined)} />
    </>
  );
}

function BidItem({ bid, onChoose }: { bid: Bid; onChoose: (() => void) | undefined }) {
  const { t } = useTranslation();
  return (
    <li className="suggestion">
      <div className="suggestion-head">
        <h3>{bid.recycler.name}</h3>
        <StatusTag tone={bidTones[bid.state]}>{t(`disposal.bidState.${bid.state}`)}</StatusTag>
      </div>
      {bid.pricing && (
        <p className="suggestion-facts">
          <Money yuan={bid.price} />
          {` · ${t(`disposal.pricing.${bid.pricing}`)} · ${t('disposal.f.pickUpOn')} `}
          <DateText value={bid.pickUpOn} />
          {` · ${bid.countyName}`}
        </p>
      )}
      <p>
        <Fit reasons={bid.fit} />
      </p>
      {bid.note && <p className="prewrap">{bid.note}</p>}
      {bid.contact && <p className="muted">{`${bid.contact.person} ${bid.contact.phone}`}</p>}
      {onChoose && (
        <Button type="primary" onClick={onChoose}>
          {t('disposal.action.CHOICE')}
        </Button>
      )}
    </li>
  );
}

function Fitting({ disposal }: { disposal: Disposal }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('disposal.fitting')}>
      {disposal.fitting.length === 0 ? (
        <p className="muted">{t('disposal.noFitting')}</p>
      ) : (
        <ul className="stack">
          {disposal.fitting.map((one) => (
            <li key={`${one.uscc}-${one.businessKind}`}>
              {`${one.name} · ${one.countyName} `}
              <Fit reasons={one.reasons} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ChoiceDialog(props: { disposal: Disposal; bid: Bid | undefined; onClose: () => void }) {
  const { disposal, bid, onClose } = props;
  const { t } = useTranslation();
  const choosing = useActing({
    act: (input: Omit<Choice, 'bidId'>) => choose(disposal, { ...input, bidId: bid?.id ?? '' }),
    done: t('disposal.advanced'),
    refresh: [['disposal', disposal.id], ['disposals'], ['todos', 'supply-demand']],
    onProblem: toldByDialog,
  });
  const item = (name: 'contactPerson' | 'contactPhone', length: number) => (
    <Form.Item
      name={name}
      label={t(`disposal.f.${name}`)}
      rules={[{ required: true, whitespace: true, message: t('shared.required', { field: t(`disposal.f.${name}`) }) }]}
    >
      <Input maxLength={length} />
    </Form.Item>
  );
  return (
    <ActionDialog<Omit<Choice, 'bidId'>>
      open={bid !== undefined}
      title={bid ? `${t('disposal.action.CHOICE')} ${bid.recycler.name}` : ''}
      explanation={t('disposal.words.CHOICE')}
      confirm={t('disposal.action.CHOICE')}
      draft={{ key: `disposal:${disposal.id}:choice`, version: disposal.version }}
      onClose={onClose}
      onConfirm={(input) => choosing.mutateAsync(input)}
    >
      {() => (
        <>
          {item('contactPerson', 50)}
          {item('contactPhone', 20)}
        </>
      )}
    </ActionDialog>
  );
}
