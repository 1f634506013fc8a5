import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { DocumentFields } from './DocumentFields';
import { type DocumentFacts, type DocumentRow, factsOf, fieldKey } from './model';
import { changeDocument, withdrawDocument } from './requests/documents';

/** The preparer reads measures out of a plan, corrects what the document is, or takes it out. */
export function DocumentActions({ document }: { document: DocumentRow }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'CHANGE' | 'WITHDRAW'>();
  const may = (action: DocumentRow['actions'][number]) => document.actions.includes(action);
  return (
    <>
      {may('READ_PLAN') && (
        <Button type="primary" onClick={() => void navigate(`/policy-library/${document.id}/reading`)}>
          {t('policydoc.readPlan')}
        </Button>
      )}
      {may('CHANGE') && <Button onClick={() => setAsked('CHANGE')}>{t('policydoc.change')}</Button>}
      {may('WITHDRAW') && (
        <Button danger onClick={() => setAsked('WITHDRAW')}>
          {t('policydoc.withdraw')}
        </Button>
      )}
      {asked === 'CHANGE' && <ChangeDialog document={document} onClose={() => setAsked(undefined)} />}
      {asked === 'WITHDRAW' && <WithdrawDialog document={document} onClose={() => setAsked(undefined)} />}
    </>
  );
}

interface DialogProps {
  document: DocumentRow;
  onClose: () => void;
}

function ChangeDialog({ document, onClose }: DialogProps) {
  const { t } = useTranslation();
  const changing = useActing({
    act: (typed: DocumentFacts) => changeDocument(document, factsOf(typed)),
    done: t('policydoc.changed'),
    refresh: [['policy-documents']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<DocumentFacts>
      open
      width={760}
      title={t('policydoc.change')}
      explanation={t('policydoc.changeWords')}
      confirm={t('shared.action.save')}
      initialValues={document}
      fieldName={(field) => t(fieldKey(field))}
      onClose={onClose}
      onConfirm={(typed) => changing.mutateAsync(typed)}
    >
      {() => <DocumentFields />}
    </ActionDialog>
  );
}

function WithdrawDialog({ document, onClose }: DialogProps) {
  const { t } = useTranslation();
  const withdrawing = useActing({
    act: ({ reason }: { reason: string }) => withdrawDocument(document, reason),
    done: t('policydoc.withdrawn'),
    refresh: [['policy-documents']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ reason: string }>
      open
      danger
      title={t('policydoc.withdraw')}
      explanation={t('policydoc.withdrawWords')}
      confirm={t('policydoc.withdraw')}
      onClose={onClose}
      onConfirm={(typed) => withdrawing.mutateAsync(typed)}
    >
      {() => <ReasonItem label={t('policydoc.reason')} />}
    </ActionDialog>
  );
}
