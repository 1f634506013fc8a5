import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { ActionFields } from './ActionFields';
import type { ActionInput, CaseAction, DockingCase } from './model';
import { advanceCase } from './requests/advanceCase';

const order: CaseAction[] = [
  'WITHDRAWAL',
  'DECLINE',
  'REFUSAL',
  'ACCEPTANCE',
  'DUE_DILIGENCE',
  'PRE_EXAMINATION',
  'CREDIT_APPROVAL',
];
const endings = new Set<CaseAction>(['WITHDRAWAL', 'DECLINE', 'REFUSAL']);

/** The steps that the API offers this person for this case now; the next one of the way stands out. */
export function CaseActions({ dockingCase }: { dockingCase: DockingCase }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<CaseAction>();
  const offered = order.filter((action) => dockingCase.actions.includes(action));
  const next = offered.find((action) => !endings.has(action));
  const advancing = useActing({
    act: ({ action, input }: { action: CaseAction; input: ActionInput }) =>
      advanceCase(dockingCase.id, dockingCase.version, action, input),
    done: t('docking.advanced'),
    refresh: [['case', dockingCase.id], ['cases'], ['needs'], ['need', dockingCase.needId], ['todos', 'financing']],
    onProblem: toldByDialog,
  });
  return (
    <>
      {offered.map((action) => (
        <Button
          key={action}
          danger={action === 'REFUSAL'}
          {...(action === next || action === 'CREDIT_APPROVAL' ? { type: 'primary' as const } : {})}
          onClick={() => setAsked(action)}
        >
          {t(`docking.action.${action}`)}
        </Button>
      ))}
      <ActionDialog<ActionInput>
        open={asked !== undefined}
        title={asked ? t(`docking.action.${asked}`) : ''}
        explanation={asked ? t(`docking.words.${asked}`, { name: dockingCase.projectName }) : ''}
        confirm={asked ? t(`docking.confirm.${asked}`) : ''}
        danger={asked !== undefined && endings.has(asked)}
        {...(asked ? { draft: { key: `case:${dockingCase.id}:${asked}`, version: dockingCase.version } } : {})}
        onClose={() => setAsked(undefined)}
        onConfirm={(input) =>
          asked ? advancing.mutateAsync({ action: asked, input: withoutEmpty(input) }) : Promise.resolve()
        }
      >
        {() => asked && <ActionFields action={asked} wanted={dockingCase.amountWanted} />}
      </ActionDialog>
    </>
  );
}
