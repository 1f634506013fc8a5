import { Checkbox, Form, Input, Radio } from 'antd';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { type Provider, type ProviderInput, providerKinds, serviceFields, services } from './model';
import { addProvider, changeProvider } from './requests/providers';

interface ProviderDialogProps {
  open: boolean;
  provider?: Provider;
  onClose: () => void;
  onSaved?: (provider: Provider) => void;
}

/** An enterprise applies, the economy bureau registers; or one that is there is changed. */
export function ProviderDialog({ open, provider, onClose, onSaved }: ProviderDialogProps) {
  const { t } = useTranslation();
  const add = useOnce({ kind: 'service-provider', list: '/service-providers', create: addProvider });
  const saving = useActing({
    act: (input: ProviderInput) => (provider ? changeProvider(provider.id, provider.version, input) : add(input)),
    done: t('serviceprovider.saved'),
    refresh: [['service-providers'], ['service-provider']],
    ...(onSaved ? { onDone: onSaved } : {}),
    onProblem: toldByDialog,
  });
  const initialValues: Partial<ProviderInput> = provider
    ? {
        ...provider,
        contactPerson: provider.contact?.person ?? '',
        contactPhone: provider.contact?.phone ?? '',
      }
    : { kind: 'INSTITUTION', services: ['DIAGNOSIS'], fields: [] };
  return (
    <ActionDialog<ProviderInput>
      open={open}
      title={t(provider ? 'serviceprovider.change' : 'serviceprovider.add')}
      confirm={t('shared.action.save')}
      width={760}
      initialValues={initialValues}
      draft={{ key: `service-provider:${provider?.id ?? 'new'}`, version: provider?.version ?? 0 }}
      onClose={onClose}
      onConfirm={(input) => saving.mutateAsync(withoutEmpty(input))}
    >
      {() => <ProviderFields />}
    </ActionDialog>
  );
}

function ProviderFields() {
  const { t } = useTranslation();
  const bureau = useIs('bureau-reviewer');
  const kind = Form.useWatch<string | undefined>('kind');
  const item = (name: keyof ProviderInput, input: React.ReactNode, required = true, className = 'span-3') => (
    <div className={className}>
      <Form.Item
        name={name}
        label={t(`serviceprovider.f.${name}`)}
        rules={
          required ? [{ required: true, message: t('shared.required', { field: t(`serviceprovider.f.${name}`) }) }] : []
        }
      >
        {input}
      </Form.Item>
    </div>
  );
  return (
    <div className="form-grid">
      {item('kind', <Radio.Group options={useOptions('serviceprovider.kind', providerKinds)} />)}
      {item('name', <Input maxLength={100} />)}
      {kind === 'EXPERT' && item('title', <Input maxLength={100} />)}
      {item('services', <Checks options={useOptions('serviceprovider.service', services)} />)}
      {item('fields', <Checks options={useOptions('serviceprovider.field', serviceFields)} />)}
      {item('qualification', <Input.TextArea rows={2} maxLength={500} showCount />)}
      {item('introduction', <Input.TextArea rows={4} maxLength={2000} showCount />)}
      {item('contactPerson', <Input maxLength={50} />, true, '')}
      {item('contactPhone', <Input maxLength={20} />, true, '')}
      {bureau && item('uscc', <Input maxLength={18} />, false, '')}
    </div>
  );
}

/** A group takes no aria-required, which a form gives to every field that must be filled; its label says so. */
function Checks({
  'aria-required': _required,
  ...group
}: ComponentProps<typeof Checkbox.Group> & { 'aria-required'?: string }) {
  return <Checkbox.Group {...group} />;
}
