import { Button, Form, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { MoneyInput } from '@/shared/ui/Money';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { type Docking, dropReasons, type StepAction, type StepInput } from './model';
import { advanceDocking } from './requests/advanceDocking';

const order: StepAction[] = ['DROP', 'INTEREST', 'TALK', 'PROPOSAL', 'AGREEMENT'];

/** The steps that the API offers this side now; the last one of the way stands out. */
export function DockingActions({ docking }: { docking: Docking }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<StepAction>();
  const offered = order.filter((action) => docking.actions.includes(action));
  const next = offered.filter((action) => action !== 'DROP').at(-1);
  const advancing = useActing({
    act: ({ action, input }: { action: StepAction; input: StepInput }) =>
      advanceDocking(docking.id, docking.version, action, input),
    done: t('supplydocking.advanced'),
    refresh: [['docking', docking.id], ['dockings'], ['todos', 'supply-demand']],
    onProblem: toldByDialog,
  });
  return (
    <>
      {offered.map((action) => (
        <Button
          key={action}
          {...(action === next ? { type: 'primary' as const } : {})}
          onClick={() => setAsked(action)}
        >
          {t(`supplydocking.action.${action}`)}
        </Button>
      ))}
      <ActionDialog<StepInput>
        open={asked !== undefined}
        title={asked ? t(`supplydocking.action.${asked}`) : ''}
        explanation={asked ? t(`supplydocking.words.${asked}`) : ''}
        confirm={asked ? t(`supplydocking.confirm.${asked}`) : ''}
        danger={asked === 'DROP'}
        {...(asked ? { draft: { key: `docking:${docking.id}:${asked}`, version: docking.version } } : {})}
        onClose={() => setAsked(undefined)}
        onConfirm={(input) =>
          asked ? advancing.mutateAsync({ action: asked, input: withoutEmpty(input) }) : Promise.resolve()
        }
      >
        {() => asked && <StepFields action={asked} opened={docking.openedAt} />}
      </ActionDialog>
    </>
  );
}

/** What an action asks for. */
function StepFields({ action, opened }: { action: StepAction; opened: string }) {
  if (action === 'DROP') {
    return <DropFields />;
  }
  return (
    <>
      {action === 'PROPOSAL' && <TermFields opened={opened} />}
      <Note />
    </>
  );
}

function TermFields({ opened }: { opened: string }) {
  const { t } = useTranslation();
  const needed = (field: string) => ({
    required: true,
    message: t('shared.required', { field: t(`supplydocking.f.${field}`) }),
  });
  return (
    <>
      <Form.Item name="amount" label={t('supplydocking.f.amount')} rules={[needed('amount')]}>
        <MoneyInput />
      </Form.Item>
      <Form.Item name="day" label={t('supplydocking.f.day')} extra={t('supplydocking.dayHint')} rules={[needed('day')]}>
        <DateInput minDate={dayjs(opened)} maxDate={dayjs()} />
      </Form.Item>
    </>
  );
}

function DropFields() {
  const { t } = useTranslation();
  const options = useOptions('supplydocking.reason', dropReasons);
  return (
    <>
      <Form.Item
        name="reason"
        label={t('supplydocking.f.reason')}
        rules={[{ required: true, message: t('shared.required', { field: t('supplydocking.f.reason') }) }]}
      >
        <Select options={options} />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('supplydocking.f.text')}
        extra={t('supplydocking.textHint')}
        dependencies={['reason']}
        rules={[
          ({ getFieldValue }) => ({
            required: getFieldValue('reason') === 'OTHER',
            message: t('shared.required', { field: t('supplydocking.f.text') }),
          }),
        ]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
    </>
  );
}

function Note() {
  const { t } = useTranslation();
  return (
    <Form.Item name="note" label={t('supplydocking.f.note')} extra={t('supplydocking.noteHint')}>
      <Input.TextArea rows={3} maxLength={1000} showCount />
    </Form.Item>
  );
}
