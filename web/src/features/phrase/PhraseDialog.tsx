import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import type { Phrase } from '@/shared/phrases/usePhrases';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { addPhrase, changePhrase, type PhraseInput } from './requests/phrases';

/** The parts of the project's form that a phrase may be about. */
const parts = [
  'name',
  'code',
  'industry',
  'address',
  'content',
  'scale',
  'totalInvestment',
  'funding',
  'yearPlan',
  'permits',
  'retiredEquipment',
  'newEquipment',
  'effect',
  'loan',
  'declaration',
  'attachments',
] as const;
const levels = ['DISTRICT', 'BUREAU', 'COMMISSION'] as const;

interface PhraseDialogProps {
  open: boolean;
  phrase?: Phrase;
  onClose: () => void;
}

/** Asks for a sentence and where it is offered. */
export function PhraseDialog({ open, phrase, onClose }: PhraseDialogProps) {
  const { t } = useTranslation();
  const administrator = useIs('system-admin');
  const add = useOnce({ kind: 'phrase', list: '/return-phrases', create: addPhrase });
  const keeping = useActing({
    act: (input: PhraseInput) => (phrase ? changePhrase(phrase, input) : add(input)),
    done: t('phrase.saved'),
    refresh: [['return-phrases']],
    onProblem: toldByDialog,
  });
  const title = t(phrase ? 'phrase.change' : 'phrase.add');
  const levelOptions = useOptions('phrase.levels', levels);
  const fieldOptions = useOptions('project.f', parts);
  return (
    <ActionDialog<PhraseInput>
      open={open}
      title={title}
      confirm={t('phrase.save')}
      {...(phrase
        ? {
            initialValues: {
              zh: phrase.zh,
              en: phrase.en ?? null,
              field: phrase.field ?? null,
              level: phrase.level ?? null,
            },
          }
        : {})}
      draft={{ key: `phrase:${phrase?.id ?? 'new'}`, version: phrase?.version ?? 0 }}
      onClose={onClose}
      onConfirm={(input) => keeping.mutateAsync(withoutEmpty(input) as PhraseInput)}
    >
      {() => (
        <>
          <Form.Item
            name="zh"
            label={t('phrase.zh')}
            rules={[{ required: true, whitespace: true, message: t('shared.required', { field: t('phrase.zh') }) }]}
          >
            <Input.TextArea rows={2} maxLength={200} showCount />
          </Form.Item>
          <Form.Item name="en" label={t('phrase.en')}>
            <Input.TextArea rows={2} maxLength={300} />
          </Form.Item>
          <Form.Item name="field" label={t('phrase.field')}>
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('phrase.anyField')}
              options={fieldOptions}
            />
          </Form.Item>
          {administrator && (
            <Form.Item name="level" label={t('phrase.level')}>
              <Select allowClear placeholder={t('phrase.allLevels')} options={levelOptions} />
            </Form.Item>
          )}
        </>
      )}
    </ActionDialog>
  );
}
