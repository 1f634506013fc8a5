import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { categories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { OwnProjectSelect } from '@/shared/project/OwnProjectSelect';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { MoneyInput } from '@/shared/ui/Money';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { type Demand, type DemandInput, demandKinds } from './model';

import { changeDemand } from './requests/changeDemand';
import { fileDemand } from './requests/fileDemand';

interface DemandDialogProps {
  open: boolean;
  demand?: Demand;
  onClose: () => void;
  onSaved?: (demand: Demand) => void;
}

/** Files a demand, or changes one. */
export function DemandDialog({ open, demand, onClose, onSaved }: DemandDialogProps) {
  const { t } = useTranslation();
  const file = useOnce({ kind: 'demand', list: '/demands', create: fileDemand });
  const saving = useActing({
    act: (input: DemandInput) => (demand ? changeDemand(demand.id, demand.version, input) : file(input)),
    done: t('demand.saved'),
    refresh: [['demands'], ['demand'], ['todos', 'supply-demand']],
    ...(onSaved ? { onDone: onSaved } : {}),
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<DemandInput>
      open={open}
      title={t(demand ? 'demand.changeTitle' : 'demand.newTitle')}
      confirm={t('shared.action.save')}
      width={760}
      initialValues={demand ?? { kind: 'RENEWAL', quantity: 1, financingWanted: false, digital: false, green: false }}
      draft={{ key: `demand:${demand?.id ?? 'new'}`, version: demand?.version ?? 0 }}
      onClose={onClose}
      onConfirm={(input) => saving.mutateAsync(withoutEmpty(input))}
    >
      {() => <DemandFields />}
    </ActionDialog>
  );
}

function DemandFields() {
  const { t } = useTranslation();
  const kind = Form.useWatch<string | undefined>('kind');
  const item = (name: keyof DemandInput, input: React.ReactNode, required = true, className?: string) => (
    <div className={className}>
      <Form.Item
        name={name}
        label={t(`demand.f.${name}`)}
        rules={required ? [{ required: true, message: t('shared.required', { field: t(`demand.f.${name}`) }) }] : []}
      >
        {input}
      </Form.Item>
    </div>
  );
  const kinds = useOptions('demand.kind', demandKinds);
  const categoryOptions = useOptions('shared.category', categories);
  return (
    <div className="form-grid">
      {item('kind', <Radio.Group options={kinds} />, true, 'span-3')}
      {kind === 'RENEWAL' && item('retiredEquipment', <Input maxLength={500} />, true, 'span-2')}
      {kind === 'RENEWAL' &&
        item('retiredYear', <InputNumber className="full-width" min={1950} max={2100} precision={0} />)}
      {item('wantedEquipment', <Input maxLength={200} />, true, 'span-2')}
      {item('category', <Select options={categoryOptions} />)}
      {item('keyFigures', <Input.TextArea rows={3} maxLength={1000} showCount />, true, 'span-3')}
      {item('quantity', <InputNumber className="full-width" min={1} max={100_000} precision={0} />)}
      {item('budget', <MoneyInput />)}
      {item('purchaseMonth', <DateInput picker="month" />)}
      {item('projectId', <OwnProjectSelect />, false, 'span-3')}
      <div className="span-3 checks">
        {(['financingWanted', 'digital', 'green'] as const).map((name) => (
          <Form.Item key={name} name={name} valuePropName="checked" noStyle>
            <Checkbox>{t(`demand.f.${name}`)}</Checkbox>
          </Form.Item>
        ))}
      </div>
    </div>
  );
}
