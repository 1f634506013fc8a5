import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { inputOf, type Round, type RoundInput } from './model';
import { RoundFields } from './RoundFields';
import { changeRound, discardRound } from './requests/rounds';

/** The bureau changes a draft. */
export function ChangeRound({ round }: { round: Round }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const changing = useActing({
    act: (typed: RoundInput) => changeRound(round, inputOf(typed)),
    done: t('collection.changed'),
    refresh: [['collection-rounds']],
    onProblem: toldByDialog,
  });
  const { name, year, counties, deadline, instructions, sheets } = round;
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('collection.change')}</Button>
      <ActionDialog<RoundInput>
        open={asked}
        title={t('collection.change')}
        confirm={t('shared.action.save')}
        initialValues={{ name, year, counties, deadline, instructions, kinds: sheets.map(({ kind }) => kind) }}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => changing.mutateAsync(typed)}
      >
        {() => <RoundFields />}
      </ActionDialog>
    </>
  );
}

/** The bureau throws a draft away. */
export function DiscardRound({ round }: { round: Round }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const discarding = useActing({
    act: () => discardRound(round),
    done: t('collection.discarded'),
    refresh: [],
    onDone: () => void navigate('/collection-rounds'),
  });
  return (
    <Popconfirm title={t('collection.ask.discard')} onConfirm={() => discarding.mutate(undefined)}>
      <Button danger loading={discarding.isPending}>
        {t('collection.discard')}
      </Button>
    </Popconfirm>
  );
}
