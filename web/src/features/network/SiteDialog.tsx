import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { recoveredGoods, type Site, type SiteInput, siteFields, siteKinds } from './model';
import { changeSite, proposeSite } from './requests/sites';

interface SiteDialogProps {
  open: boolean;
  site: Site | undefined;
  onClose: () => void;
  onSaved?: (site: Site) => void;
}

/** Proposes a site, or a change of one. */
export function SiteDialog({ open, site, onClose, onSaved }: SiteDialogProps) {
  const { t } = useTranslation();
  const propose = useOnce({ kind: 'recycling-site', list: '/recycling-sites?mine=true', create: proposeSite });
  const saving = useActing({
    act: (input: SiteInput) => (site ? changeSite(site, input) : propose(input)),
    done: t('network.sent'),
    refresh: [['recycling-sites'], ['recycling-site'], ['todos']],
    onProblem: toldByDialog,
    onDone: (saved: Site) => onSaved?.(saved),
  });
  const confirmed = site?.state === 'OPERATING';
  return (
    <ActionDialog<SiteInput>
      open={open}
      title={t(site ? 'network.changeTitle' : 'network.newTitle')}
      explanation={t(confirmed ? 'network.changeWords' : 'network.newWords')}
      confirm={t('network.send')}
      width={760}
      initialValues={site ? formOf(site) : { pickUp: false, standardised: false }}
      draft={{ key: `recycling-site:${site?.id ?? 'new'}`, version: site?.version ?? 0 }}
      onClose={onClose}
      onConfirm={(input) => saving.mutateAsync(withoutEmpty(input))}
    >
      {() => <SiteFields fixed={confirmed} />}
    </ActionDialog>
  );
}

/** What the enterprise said last: the change that waits, else what stands. */
function formOf(site: Site): SiteInput {
  const said = site.change ?? site;
  return Object.fromEntries(siteFields.map((field) => [field, said[field]])) as unknown as SiteInput;
}

function SiteFields({ fixed }: { fixed: boolean }) {
  const { t } = useTranslation();
  const counties = useCountyOptions();
  const kinds = useOptions('network.kind', siteKinds);
  const goods = useOptions('network.goods', recoveredGoods);
  const item = (name: keyof SiteInput, input: React.ReactNode, required = true, className?: string) => (
    <div className={className}>
      <Form.Item
        name={name}
        label={t(`network.f.${name}`)}
        rules={required ? [{ required: true, message: t('shared.required', { field: t(`network.f.${name}`) }) }] : []}
      >
        {input}
      </Form.Item>
    </div>
  );
  const check = (name: 'pickUp' | 'standardised') => (
    <Form.Item name={name} valuePropName="checked" noStyle>
      <Checkbox>{t(`network.f.${name}`)}</Checkbox>
    </Form.Item>
  );
  const number = (unit: string) => (
    <InputNumber className="full-width" min={0} max={10_000_000} precision={2} suffix={unit} />
  );
  return (
    <div className="form-grid">
      {item('name', <Input maxLength={100} />, true, 'span-2')}
      {item('kind', <Select options={kinds} disabled={fixed} />)}
      {item('county', <Select options={counties} disabled={fixed} />)}
      {item('address', <Input maxLength={200} />, true, 'span-2')}
      {item('goods', <Select mode="multiple" options={goods} />, true, 'span-3')}
      {item('capacity', number(t('network.tonnes')), false)}
      {item('area', number(t('network.squareMetres')), false)}
      {item('openedOn', <DateInput />)}
      {item('phone', <Input maxLength={40} />)}
      {item('hours', <Input maxLength={200} />, true, 'span-2')}
      {item('booking', <Input maxLength={200} />, false, 'span-3')}
      {item('qualification', <Input maxLength={100} />, false, 'span-2')}
      {item('qualificationUntil', <DateInput />, false)}
      {item('note', <Input.TextArea rows={2} maxLength={1000} />, false, 'span-3')}
      <div className="span-3 checks">
        {check('pickUp')}
        {check('standardised')}
      </div>
    </div>
  );
}
