import { Form, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { type Diagnosis, type Question, serviceFields } from './model';
import { askForDiagnosis, useDiagnosers } from './requests/diagnoses';

interface AskDialogProps {
  open: boolean;
  /** Who is asked, where that is known already. */
  provider?: string;
  onClose: () => void;
  onSaved: (diagnosis: Diagnosis) => void;
}

/** An enterprise asks a listed provider. */
export function AskDialog({ open, provider, onClose, onSaved }: AskDialogProps) {
  const { t } = useTranslation();
  const ask = useOnce({ kind: 'diagnosis', list: '/diagnoses', create: askForDiagnosis });
  const asking = useActing({
    act: (input: Question) => ask(input),
    done: t('diagnosis.asked'),
    refresh: [['diagnoses']],
    onDone: onSaved,
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<Question>
      open={open}
      title={t('diagnosis.ask')}
      confirm={t('diagnosis.send')}
      width={680}
      initialValues={provider ? { providerId: provider } : {}}
      draft={{ key: `diagnosis:${provider ?? 'new'}`, version: 0 }}
      onClose={onClose}
      onConfirm={(input) => asking.mutateAsync(withoutEmpty(input))}
    >
      {() => <AskFields />}
    </ActionDialog>
  );
}

function AskFields() {
  const { t } = useTranslation();
  const field = Form.useWatch<Question['field'] | undefined>('field');
  const diagnosers = useDiagnosers(field).data ?? [];
  const item = (name: keyof Question, input: React.ReactNode, className = 'span-3') => (
    <div className={className}>
      <Form.Item
        name={name}
        label={t(`diagnosis.f.${name}`)}
        rules={[{ required: true, message: t('shared.required', { field: t(`diagnosis.f.${name}`) }) }]}
      >
        {input}
      </Form.Item>
    </div>
  );
  return (
    <div className="form-grid">
      {item('field', <Select options={useOptions('serviceprovider.field', serviceFields)} />, '')}
      {item(
        'providerId',
        <Select
          options={diagnosers.map(({ id, name }) => ({ value: id, label: name }))}
          notFoundContent={t('diagnosis.noProviders')}
        />,
        'span-2',
      )}
      {item('topic', <Input maxLength={100} />)}
      {item('situation', <Input.TextArea rows={4} maxLength={2000} showCount />)}
      {item('wishedOn', <DateInput minDate={dayjs()} maxDate={dayjs().add(1, 'year')} />, '')}
      {item('contactPerson', <Input maxLength={50} />, '')}
      {item('contactPhone', <Input maxLength={20} />, '')}
    </div>
  );
}
