import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { type AmendmentInput, type ContactInput, type Enterprise, sizeClasses } from '../model';
import { proposeAmendment } from '../requests/amendments';
import { changeContact } from '../requests/changeContact';

/** A verified enterprise proposes other key data, and changes its contact at once. */
export function AmendActions({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'AMEND' | 'CHANGE_CONTACT'>();
  const close = () => setAsked(undefined);
  return (
    <>
      {enterprise.actions.includes('CHANGE_CONTACT') && (
        <Button onClick={() => setAsked('CHANGE_CONTACT')}>{t('enterprise.action.CHANGE_CONTACT')}</Button>
      )}
      {enterprise.actions.includes('AMEND') && (
        <Button onClick={() => setAsked('AMEND')}>{t('enterprise.action.AMEND')}</Button>
      )}
      <AmendDialog enterprise={enterprise} open={asked === 'AMEND'} onClose={close} />
      <ContactDialog enterprise={enterprise} open={asked === 'CHANGE_CONTACT'} onClose={close} />
    </>
  );
}

interface DialogProps {
  enterprise: Enterprise;
  open: boolean;
  onClose: () => void;
}

function useItem() {
  const { t } = useTranslation();
  return (name: string, input: React.ReactNode, label = t(`enterprise.f.${name}`), required = true) => (
    <Form.Item
      name={name}
      label={label}
      rules={required ? [{ required: true, message: t('shared.required', { field: label }) }] : []}
    >
      {input}
    </Form.Item>
  );
}

function AmendDialog({ enterprise, open, onClose }: DialogProps) {
  const { t } = useTranslation();
  const key = useRef(newIdempotencyKey());
  const counties = useCountyOptions();
  const sizes = useOptions('enterprise.size', sizeClasses);
  const item = useItem();
  const proposing = useActing({
    act: (input: AmendmentInput) => proposeAmendment(enterprise.id, input, key.current),
    done: t('enterprise.amendment.proposed'),
    refresh: [['amendments', enterprise.id]],
    onDone: () => {
      key.current = newIdempotencyKey();
    },
    onProblem: (problem) => {
      if (problem.isKeySpent) {
        key.current = newIdempotencyKey();
      }
      return toldByDialog();
    },
  });
  return (
    <ActionDialog<AmendmentInput>
      open={open}
      width={680}
      title={t('enterprise.action.AMEND')}
      explanation={t('enterprise.amendment.words')}
      confirm={t('enterprise.amendment.propose')}
      initialValues={{
        name: enterprise.name,
        county: enterprise.county,
        industry: enterprise.industry,
        sizeClass: enterprise.sizeClass,
        aboveScale: enterprise.aboveScale,
      }}
      draft={{ key: `amend:${enterprise.id}`, version: enterprise.version }}
      onClose={onClose}
      onConfirm={(input) => proposing.mutateAsync(input)}
    >
      {() => (
        <>
          {item('name', <Input maxLength={100} />)}
          {item('county', <Select options={counties} />)}
          {item('industry', <CodeSelect table="industries" />)}
          {item('sizeClass', <Select options={sizes} />)}
          <Form.Item name="aboveScale" valuePropName="checked">
            <Checkbox>{t('enterprise.aboveScaleWords')}</Checkbox>
          </Form.Item>
          {item(
            'explanation',
            <Input.TextArea rows={2} maxLength={500} showCount />,
            t('enterprise.amendment.explanation'),
          )}
        </>
      )}
    </ActionDialog>
  );
}

function ContactDialog({ enterprise, open, onClose }: DialogProps) {
  const { t } = useTranslation();
  const item = useItem();
  const changing = useActing({
    act: (input: ContactInput) => changeContact(enterprise.id, enterprise.version, input),
    done: t('enterprise.amendment.contactChanged'),
    refresh: [['enterprise']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<ContactInput>
      open={open}
      title={t('enterprise.action.CHANGE_CONTACT')}
      explanation={t('enterprise.amendment.contactWords')}
      confirm={t('shared.action.save')}
      initialValues={{
        address: enterprise.address,
        contactName: enterprise.contactName ?? '',
        contactPhone: enterprise.contactPhone ?? '',
        contactEmail: enterprise.contactEmail ?? '',
      }}
      onClose={onClose}
      onConfirm={({ contactEmail, ...rest }) =>
        changing.mutateAsync({ ...rest, ...(contactEmail ? { contactEmail } : {}) })
      }
    >
      {() => (
        <>
          {item('address', <Input maxLength={200} />)}
          {item('contactName', <Input maxLength={50} />)}
          {item('contactPhone', <Input maxLength={20} inputMode="tel" />)}
          {item('contactEmail', <Input maxLength={100} type="email" />, undefined, false)}
        </>
      )}
    </ActionDialog>
  );
}
