import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goodsCategories } from '@/shared/lib/categories';
import { cityToday } from '@/shared/lib/dates';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import type { Offer, OfferInput } from './model';
import { changeOffer, publishOffer, useOperatingSites } from './requests/offers';

interface OfferDialogProps {
  open: boolean;
  offer: Offer | undefined;
  onClose: () => void;
}

/** Publishes a trade-in offer, or changes one. */
export function OfferDialog({ open, offer, onClose }: OfferDialogProps) {
  const { t } = useTranslation();
  const publish = useOnce({ kind: 'trade-in-offer', list: '/trade-in?mine=true', create: publishOffer });
  const saving = useActing({
    act: (input: OfferInput) => (offer ? changeOffer(offer, input) : publish(input)),
    done: t('tradein.saved'),
    refresh: [['trade-in-offers'], ['trade-in-offer']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<OfferInput>
      open={open}
      title={t(offer ? 'tradein.changeTitle' : 'tradein.newTitle')}
      explanation={t('tradein.words')}
      confirm={t('shared.action.save')}
      width={760}
      initialValues={offer ?? { pickUp: false, validFrom: cityToday() }}
      draft={{ key: `trade-in-offer:${offer?.id ?? 'new'}`, version: offer?.version ?? 0 }}
      onClose={onClose}
      onConfirm={(input) => saving.mutateAsync(withoutEmpty(input))}
    >
      {() => <OfferFields offer={offer} />}
    </ActionDialog>
  );
}

function OfferFields({ offer }: { offer: Offer | undefined }) {
  const { t } = useTranslation();
  const categories = useOptions('tradein.category', goodsCategories);
  const item = (name: keyof OfferInput, input: React.ReactNode, required = true, className?: string) => (
    <div className={className}>
      <Form.Item
        name={name}
        label={t(`tradein.f.${name}`)}
        rules={required ? [{ required: true, message: t('shared.required', { field: t(`tradein.f.${name}`) }) }] : []}
      >
        {input}
      </Form.Item>
    </div>
  );
  return (
    <div className="form-grid">
      {item('title', <Input maxLength={200} />, true, 'span-2')}
      {item('category', <Select options={categories} />)}
      {item('goods', <Input maxLength={500} />, true, 'span-3')}
      {item('oldGoods', <Input maxLength={500} />, true, 'span-3')}
      {item(
        'deduction',
        <InputNumber className="full-width" min={0} max={10_000_000} precision={2} suffix={t('tradein.yuan')} />,
      )}
      {item('validFrom', <DateInput />)}
      {item('validUntil', <DateInput />)}
      {item('terms', <Input.TextArea rows={3} maxLength={2000} showCount />, true, 'span-3')}
      {item('place', <Input maxLength={200} />, true, 'span-2')}
      {item('phone', <Input maxLength={40} />)}
      {item('siteId', <SiteSelect chosen={offer} />, false, 'span-3')}
      <div className="span-3 checks">
        <Form.Item name="pickUp" valuePropName="checked" noStyle>
          <Checkbox>{t('tradein.f.pickUp')}</Checkbox>
        </Form.Item>
      </div>
    </div>
  );
}

interface SiteSelectProps {
  /** The site that the offer names already may have been closed since. */
  chosen: Offer | undefined;
  id?: string;
  value?: string | null;
  onChange?: (site: string | null) => void;
}

function SiteSelect({ chosen, id, value, onChange }: SiteSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useOperatingSites(typed.trim());
  const own = chosen?.siteId && chosen.siteName ? [{ value: chosen.siteId, label: chosen.siteName }] : [];
  const options = [...own, ...(found.data ?? []).filter((site) => site.value !== chosen?.siteId)];
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('tradein.sitePlaceholder')}
      loading={found.isFetching}
      options={options}
      value={value ?? null}
      onChange={(site: string | null | undefined) => onChange?.(site ?? null)}
    />
  );
}
