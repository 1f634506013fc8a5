import { Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { ChangeRound, DiscardRound } from './ChangeRound';
import type { Round } from './model';
import { closeRound, extendRound, freezeRound, openRound, remindOfRound } from './requests/rounds';

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
  return (
    <Popconfirm title={t(`collection.ask.${step}`)} onConfirm={() => acting.mutate(undefined)}>
      <Button type={primary ? 'primary' : 'default'} loading={acting.isPending}>
        {t(`collection.step.${step}`)}
      </Button>
    </Popconfirm>
  );
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
