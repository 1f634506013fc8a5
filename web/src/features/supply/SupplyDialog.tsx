import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { categories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { MoneyInput } from '@/shared/ui/Money';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import type { Supply, SupplyInput } from './model';
import { changeSupply } from './requests/changeSupply';
import { offerSupply } from './requests/offerSupply';

/** Offers equipment, or changes an offer. */
export function SupplyDialog({
  open,
  supply,
  onClose,
}: {
  open: boolean;
  supply: Supply | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const offer = useOnce({ kind: 'supply', list: '/supplies?mine=true', create: offerSupply });
  const saving = useActing({
    act: (input: SupplyInput) => (supply ? changeSupply(supply.id, supply.version, input) : offer(input)),
    done: t('supply.saved'),
    refresh: [['supplies']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<SupplyInput>
      open={open}
      title={t(supply ? 'supply.changeTitle' : 'supply.newTitle')}
      confirm={t('shared.action.save')}
      width={760}
      initialValues={supply ?? { firstOfKind: false }}
      draft={{ key: `supply:${supply?.id ?? 'new'}`, version: supply?.version ?? 0 }}
      onClose={onClose}
      onConfirm={(input) => saving.mutateAsync(withoutEmpty(input))}
    >
      {() => <SupplyFields />}
    </ActionDialog>
  );
}

function SupplyFields() {
  const { t } = useTranslation();
  const item = (name: keyof SupplyInput, input: React.ReactNode, required = true, className?: string) => (
    <div className={className}>
      <Form.Item
        name={name}
        label={t(`supply.f.${name}`)}
        rules={required ? [{ required: true, message: t('shared.required', { field: t(`supply.f.${name}`) }) }] : []}
      >
        {input}
      </Form.Item>
    </div>
  );
  const categoryOptions = useOptions('shared.category', categories);
  const grades = [1, 2, 3, 4, 5].map((value) => ({ value, label: t('shared.grade', { value }) }));
  return (
    <div className="form-grid">
      {item('product', <Input maxLength={200} />, true, 'span-2')}
      {item('model', <Input maxLength={100} />)}
      {item('category', <Select options={categoryOptions} />)}
      {item('applicationField', <Input maxLength={200} />, true, 'span-2')}
      {item('keyFigures', <Input.TextArea rows={3} maxLength={1000} showCount />, true, 'span-3')}
      {item('priceFrom', <MoneyInput />)}
      {item('priceTo', <MoneyInput />)}
      {item(
        'deliveryDays',
        <InputNumber className="full-width" min={0} max={3650} precision={0} suffix={t('supply.days')} />,
      )}
      {item('energyGrade', <Select allowClear options={grades} />, false)}
      {item('yearlyCapacity', <InputNumber className="full-width" min={1} max={10_000_000} precision={0} />)}
      {item('localContent', <InputNumber className="full-width" min={0} max={100} suffix="%" />, false)}
      {item('afterSales', <Input.TextArea rows={2} maxLength={500} />, true, 'span-3')}
      <div className="span-3 checks">
        <Form.Item name="firstOfKind" valuePropName="checked" noStyle>
          <Checkbox>{t('supply.f.firstOfKind')}</Checkbox>
        </Form.Item>
      </div>
    </div>
  );
}
