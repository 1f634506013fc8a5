import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { goodsCategories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import type { Good, GoodInput } from './model';
import { changeGood, fileGood } from './requests/goods';

interface GoodDialogProps {
  open: boolean;
  good: Good | undefined;
  onClose: () => void;
}

/** Files consumer goods, or changes them. */
export function GoodDialog({ open, good, onClose }: GoodDialogProps) {
  const { t } = useTranslation();
  const file = useOnce({ kind: 'consumer-good', list: '/consumer-goods', create: fileGood });
  const saving = useActing({
    act: (input: GoodInput) => (good ? changeGood(good, input) : file(input)),
    done: t('consumergoods.saved'),
    refresh: [['consumer-goods'], ['catalogue'], ['catalogue-product']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<GoodInput>
      open={open}
      title={t(good ? 'consumergoods.changeTitle' : 'consumergoods.newTitle')}
      explanation={t('consumergoods.words')}
      confirm={t('shared.action.save')}
      width={760}
      initialValues={good ?? {}}
      draft={{ key: `consumer-good:${good?.id ?? 'new'}`, version: good?.version ?? 0 }}
      onClose={onClose}
      onConfirm={(input) => saving.mutateAsync(withoutEmpty(input))}
    >
      {() => <GoodFields />}
    </ActionDialog>
  );
}

function GoodFields() {
  const { t } = useTranslation();
  const categories = useOptions('shared.category', goodsCategories);
  const grades = [1, 2, 3, 4, 5].map((value) => ({ value, label: t('shared.grade', { value }) }));
  const item = (name: keyof GoodInput, input: React.ReactNode, required = true, className?: string) => (
    <div className={className}>
      <Form.Item
        name={name}
        label={t(`consumergoods.f.${name}`)}
        rules={
          required ? [{ required: true, message: t('shared.required', { field: t(`consumergoods.f.${name}`) }) }] : []
        }
      >
        {input}
      </Form.Item>
    </div>
  );
  return (
    <div className="form-grid">
      {item('category', <Select options={categories} />)}
      {item('brand', <Input maxLength={100} />)}
      {item('model', <Input maxLength={100} />)}
      {item('energyGrade', <Select allowClear options={grades} />, false)}
      {item('waterGrade', <Select allowClear options={grades} />, false)}
      {item('yearlyCapacity', <InputNumber className="full-width" min={1} max={100_000_000} precision={0} />)}
      {item('description', <Input.TextArea rows={3} maxLength={1000} showCount />, false, 'span-3')}
      {item('tradeInOffer', <Input.TextArea rows={2} maxLength={500} />, false, 'span-3')}
      {item('recoveryOffer', <Input.TextArea rows={2} maxLength={500} />, false, 'span-3')}
    </div>
  );
}
