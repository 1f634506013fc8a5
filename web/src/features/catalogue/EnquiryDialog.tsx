import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import type { EnquiryInput, Product } from './model';
import { sendEnquiry } from './requests/catalogue';

/** Asks the enterprise of a product. */
export function EnquiryDialog({ open, product, onClose }: { open: boolean; product: Product; onClose: () => void }) {
  const { t } = useTranslation();
  const { id, enterprise } = product.entry;
  const send = useOnce({
    kind: `enquiry:${id}`,
    list: '/enquiries',
    create: (input: EnquiryInput, key) => sendEnquiry(id, input, key),
  });
  const sending = useActing({
    act: send,
    done: t('catalogue.asked'),
    refresh: [['enquiries']],
    onProblem: toldByDialog,
  });
  const required = (field: string) => [{ required: true, message: t('shared.required', { field }) }];
  return (
    <ActionDialog<EnquiryInput>
      open={open}
      title={t('catalogue.ask')}
      explanation={t('catalogue.askWords', { enterprise: enterprise.name })}
      confirm={t('catalogue.send')}
      draft={{ key: `enquiry:${id}`, version: 0 }}
      onClose={onClose}
      onConfirm={(input) => sending.mutateAsync(withoutEmpty(input))}
    >
      {() => (
        <>
          <Form.Item name="subject" label={t('catalogue.e.subject')} rules={required(t('catalogue.e.subject'))}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="message" label={t('catalogue.e.message')} rules={required(t('catalogue.e.message'))}>
            <Input.TextArea rows={5} maxLength={1000} showCount />
          </Form.Item>
          <Form.Item name="contact" label={t('catalogue.e.contact')} extra={t('catalogue.contactHint')}>
            <Input maxLength={100} />
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}
