import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { inputOf, kinds, type RoundInput } from './model';
import { RoundFields } from './RoundFields';
import { draftRound } from './requests/rounds';

/** The bureau drafts a round; it is opened on its page. */
export function DraftRound() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const draft = useOnce({ kind: 'collection-round', list: '/collection-rounds', create: draftRound });
  const drafting = useActing({
    act: (typed: RoundInput) => draft(inputOf(typed)),
    done: t('collection.drafted'),
    refresh: [['collection-rounds']],
    onDone: (round) => void navigate(`/collection-rounds/${round.id}`),
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('collection.draft')}
      </Button>
      <ActionDialog<RoundInput>
        open={asked}
        title={t('collection.draft')}
        explanation={t('collection.draftWords')}
        confirm={t('collection.draft')}
        initialValues={{ year: new Date().getFullYear(), kinds: [...kinds] }}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => drafting.mutateAsync(typed)}
      >
        {() => <RoundFields />}
      </ActionDialog>
    </>
  );
}
