import { Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { List } from './model';
import { confirmList, returnList, submitList } from './requests/lists';

const refresh = [['annual-lists'], ['todos']] as const;

/** Handing in, confirming and giving back. */
export function ListActions({ list }: { list: List }) {
  const { t } = useTranslation();
  const [returning, setReturning] = useState(false);
  const submitting = useActing({ act: () => submitList(list), done: t('annuallist.submitted'), refresh });
  const confirming = useActing({ act: () => confirmList(list), done: t('annuallist.confirmed'), refresh });
  const sending = useActing({
    act: ({ reason }: { reason: string }) => returnList(list, reason),
    done: t('annuallist.returned'),
    refresh,
    onProblem: toldByDialog,
  });
  const label = t('annuallist.reason');
  return (
    <>
      {list.actions.includes('SUBMIT') && (
        <Popconfirm title={t('annuallist.submitWords')} onConfirm={() => submitting.mutate(undefined)}>
          <Button loading={submitting.isPending}>{t('annuallist.submit')}</Button>
        </Popconfirm>
      )}
      {list.actions.includes('CONFIRM') && (
        <Button type="primary" loading={confirming.isPending} onClick={() => confirming.mutate(undefined)}>
          {t('annuallist.confirm')}
        </Button>
      )}
      {list.actions.includes('RETURN') && <Button onClick={() => setReturning(true)}>{t('annuallist.return')}</Button>}
      <ActionDialog<{ reason: string }>
        open={returning}
        danger
        title={t('annuallist.return')}
        explanation={t('annuallist.returnWords')}
        confirm={t('annuallist.return')}
        onClose={() => setReturning(false)}
        onConfirm={(typed) => sending.mutateAsync(typed)}
      >
        {() => (
          <Form.Item
            name="reason"
            label={label}
            rules={[{ required: true, whitespace: true, message: t('shared.required', { field: label }) }]}
          >
            <Input.TextArea rows={2} maxLength={500} showCount />
          </Form.Item>
        )}
      </ActionDialog>
    </>
  );
}
