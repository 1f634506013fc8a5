import { Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { ChangeRound, DiscardRound } from './ChangeRound';
import { answered, type OfCounty, type Round } from './model';
import { closeRound, extendRound, freezeRound, openRound, remindOfRound, useProgress } from './requests/rounds';

const refresh = [['collection-rounds'], ['todos']] as const;

/** What the bureau may do with a round now. */
export function RoundActions({ round }: { round: Round }) {
  const may = (action: Round['actions'][number]) => round.actions.includes(action);
  return (
    <>
      {may('CHANGE') && <ChangeRound round={round} />}
      {may('DISCARD') && <DiscardRound round={round} />}
      {may('OPEN') && <Step round={round} step="open" act={openRound} primary />}
      {may('REMIND') && <Step round={round} step="remind" act={remindOfRound} />}
      {may('EXTEND') && <Extend round={round} />}
      {may('CLOSE') && <Step round={round} step="close" act={closeRound} />}
      {may('FREEZE') && <Step round={round} step="freeze" act={freezeRound} primary />}
    </>
  );
}

function Step(props: {
  round: Round;
  step: 'open' | 'remind' | 'close' | 'freeze';
  act: (round: Round) => Promise<Round>;
  primary?: boolean;
}) {
  const { round, step, act, primary = false } = props;
  const { t } = useTranslation();
  const acting = useActing({ act: () => act(round), done: t(`collection.done.${step}`), refresh });
  const [asked, setAsked] = useState(false);
  const ends = step === 'close' || step === 'freeze';
  return (
    <Popconfirm
      title={t(`collection.ask.${step}`)}
      {...(ends && asked ? { description: <Unanswered round={round} /> } : {})}
      onOpenChange={setAsked}
      onConfirm={() => acting.mutate(undefined)}
    >
      <Button type={primary ? 'primary' : 'default'} loading={acting.isPending}>
        {t(`collection.step.${step}`)}
      </Button>
    </Popconfirm>
  );
}

/** What the round goes on without. */
function Unanswered({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { data } = useProgress(round.id, true);
  if (!data) {
    return null;
  }
  const total = (count: (county: OfCounty) => number) => data.reduce((sum, county) => sum + count(county), 0);
  const begun = (county: OfCounty) => county.begun + county.returned + answered(county);
  return t('collection.unanswered', {
    waiting: total(({ handedIn }) => handedIn),
    returned: total(({ returned }) => returned),
    filling: total((county) => county.begun),
    none: total((county) => county.enterprises - begun(county)),
  });
}

interface Typed {
  deadline: string;
  reason: string;
}

function Extend({ round }: { round: Round }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const extending = useActing({
    act: (typed: Typed) => extendRound(round, typed),
    done: t('collection.done.extend'),
    refresh,
    onProblem: toldByDialog,
  });
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('collection.step.extend')}</Button>
      <ActionDialog<Typed>
        open={asked}
        title={t('collection.step.extend')}
        confirm={t('collection.step.extend')}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => extending.mutateAsync(typed)}
      >
        {() => (
          <>
            <Form.Item name="deadline" label={t('collection.deadline')} rules={required(t('collection.deadline'))}>
              <DateInput className="full-width" />
            </Form.Item>
            <Form.Item name="reason" label={t('collection.reason')} rules={required(t('collection.reason'))}>
              <Input maxLength={300} />
            </Form.Item>
          </>
        )}
      </ActionDialog>
    </>
  );
}
