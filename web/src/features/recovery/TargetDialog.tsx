import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { comparisons, indicators, type TargetInput, type TargetStanding } from './model';
import { changeTarget, endTarget, setTarget } from './requests/recovery';

interface TargetDialogProps {
  open: boolean;
  target: TargetStanding | undefined;
  onClose: () => void;
}

/** Enters what a plan asks for, with its document. */
export function TargetDialog({ open, target, onClose }: TargetDialogProps) {
  const { t } = useTranslation();
  const set = useOnce({ kind: 'recovery-target', list: '/recovery', create: setTarget });
  const saving = useActing({
    act: (input: TargetInput) => (target ? changeTarget(target, input) : set(input)),
    done: t('recovery.targetSaved'),
    refresh: [['recovery']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<TargetInput>
      open={open}
      title={t(target ? 'recovery.changeTarget' : 'recovery.setTarget')}
      explanation={t('recovery.targetWords')}
      confirm={t('shared.action.save')}
      width={680}
      initialValues={target ?? { comparison: 'INCREASE_PERCENT', baseYear: 2023, dueYear: 2027 }}
      draft={{ key: `recovery-target:${target?.id ?? 'new'}`, version: target?.version ?? 0 }}
      onClose={onClose}
      onConfirm={(input) => saving.mutateAsync(withoutEmpty(input))}
    >
      {() => <TargetFields />}
    </ActionDialog>
  );
}

function TargetFields() {
  const { t } = useTranslation();
  const indicatorOptions = useOptions('recovery.indicator', indicators);
  const comparisonOptions = useOptions('recovery.comparison', comparisons);
  const item = (name: keyof TargetInput, input: React.ReactNode, required = true, className?: string) => (
    <div className={className}>
      <Form.Item
        name={name}
        label={t(`recovery.f.${name}`)}
        rules={required ? [{ required: true, message: t('shared.required', { field: t(`recovery.f.${name}`) }) }] : []}
      >
        {input}
      </Form.Item>
    </div>
  );
  const year = <InputNumber className="full-width" min={2000} max={2060} precision={0} />;
  return (
    <div className="form-grid">
      {item('indicator', <Select options={indicatorOptions} />, true, 'span-3')}
      {item('documentTitle', <Input maxLength={200} />, true, 'span-2')}
      {item('documentNumber', <Input maxLength={100} />)}
      {item('baseYear', year)}
      {item('baseValue', <InputNumber className="full-width" min={0} precision={2} />, false, 'span-2')}
      {item('comparison', <Select options={comparisonOptions} />)}
      {item('value', <InputNumber className="full-width" min={0} precision={2} />)}
      {item('dueYear', year)}
    </div>
  );
}

/** Ends a target that another document replaces. */
export function EndTargetDialog({ target, onClose }: { target: TargetStanding; onClose: () => void }) {
  const { t } = useTranslation();
  const ending = useActing({
    act: ({ reason }: { reason: string }) => endTarget(target, reason),
    done: t('recovery.targetEnded'),
    refresh: [['recovery']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ reason: string }>
      open
      danger
      title={t('recovery.endTarget')}
      explanation={t('recovery.endTargetWords')}
      confirm={t('recovery.endTarget')}
      onClose={onClose}
      onConfirm={(typed) => ending.mutateAsync(typed)}
    >
      {() => <ReasonItem label={t('recovery.reason')} />}
    </ActionDialog>
  );
}
