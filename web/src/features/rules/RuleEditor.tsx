import { App, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { useProgrammes } from '@/shared/programmes/fetchProgrammes';
import { useProgrammeName } from '@/shared/programmes/useProgrammeName';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { FactsPalette } from './FactsPalette';
import { draftOf, type Rule, type RuleInput, sentences, unchangedSentences } from './model';
import { changeRule, draftRule } from './requests/changeRule';

interface RuleEditorProps {
  /** The draft to change, or the version that a new draft begins from. */
  rule?: Rule;
  onClose: () => void;
}

/** Drafts a rule or the next version of one, or changes a draft; a wrong condition is explained at its field. */
export function RuleEditor({ rule, onClose }: RuleEditorProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const editing = rule?.state === 'DRAFT';
  const ask = useAskAboutWords(rule);
  const storing = useActing({
    act: (input: RuleInput) => (editing ? changeRule(rule, input) : draftRule(input)),
    done: t('rules.saved'),
    refresh: [['policy-rules'], ['policy-programmes']],
    onDone: (stored: Rule) => void navigate(`/policy-rules/${stored.id}/${stored.number}`),
    onProblem: toldByDialog,
  });
  const store = async (values: RuleInput) => {
    if (await ask(values)) {
      await storing.mutateAsync(withoutEmpty({ ...values, binding: values.binding ?? false }));
      return true;
    }
    return false;
  };
  return (
    <ActionDialog<RuleInput>
      open
      width={920}
      title={t(editing ? 'rules.editTitle' : rule ? 'rules.nextTitle' : 'rules.newTitle')}
      confirm={t('rules.save')}
      initialValues={draftOf(rule)}
      draft={{ key: `rule:${rule ? `${rule.id}:${rule.number}` : 'new'}`, version: rule?.version ?? 0 }}
      onClose={onClose}
      onConfirm={store}
    >
      {(form, typeIn) => (
        <>
          <div className="form-grid">
            <Form.Item
              name="ruleId"
              label={t('rules.ruleId')}
              extra={t('rules.ruleIdHint')}
              rules={[{ required: true }]}
            >
              <Input maxLength={80} disabled={rule !== undefined} />
            </Form.Item>
            <Form.Item name="programme" label={t('rules.programmeLabel')} rules={[{ required: true }]}>
              <ProgrammeInput />
            </Form.Item>
            <NewProgramme />
            <Form.Item name="clause" label={t('rules.clause')} rules={[{ required: true }]}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="validFrom" label={t('rules.validFrom')} rules={[{ required: true }]}>
              <DateInput />
            </Form.Item>
            <Form.Item name="validTo" label={t('rules.validTo')}>
              <DateInput />
            </Form.Item>
            <Form.Item name="binding" valuePropName="checked" label={t('rules.bindingLabel')}>
              <Checkbox>{t('rules.binding')}</Checkbox>
            </Form.Item>
          </div>
          <Form.Item name="condition" label={t('rules.condition')} rules={[{ required: true }]}>
            <Input.TextArea rows={3} maxLength={2000} showCount className="code-input" spellCheck={false} />
          </Form.Item>
          <FactsPalette
            onChoose={(fact) => typeIn('condition', `${form.getFieldValue('condition') ?? ''} ${fact}`.trimStart())}
          />
          {sentences.map((sentence) => (
            <Form.Item key={sentence} name={sentence} label={t(`rules.${sentence}`)} rules={[{ required: true }]}>
              <Input maxLength={200} />
            </Form.Item>
          ))}
        </>
      )}
    </ActionDialog>
  );
}

/** Another condition with the old words, in one language or in both, is asked about: people are told these words and no condition. */
function useAskAboutWords(rule: Rule | undefined) {
  const { t } = useTranslation();
  const marks = useMarks();
  const { modal } = App.useApp();
  return async (values: RuleInput): Promise<boolean> => {
    const left = rule ? unchangedSentences(rule, values) : [];
    return (
      left.length === 0 ||
      (await modal.confirm({
        title: t('rules.wordsLeft'),
        content: t('rules.wordsLeftWords', {
          texts: left.map((sentence) => t(`rules.${sentence}`)).join(marks.list),
        }),
        okText: t('rules.wordsRight'),
        cancelText: t('rules.wordsChange'),
        focusable: { autoFocusButton: 'cancel' },
      }))
    );
  };
}

/** What people will call a programme that is not known yet. */
function NewProgramme() {
  const { t } = useTranslation();
  const programme = Form.useWatch<string | undefined>('programme');
  const { data: programmes } = useProgrammes();
  if (!programme || !programmes || programmes.some((known) => known.id === programme)) {
    return null;
  }
  return (
    <>
      <Form.Item name="programmeZh" label={t('rules.programmeZh')} rules={[{ required: true }]}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="programmeEn" label={t('rules.programmeEn')} rules={[{ required: true }]}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="relending" valuePropName="checked" label={t('rules.relendingLabel')}>
        <Checkbox>{t('rules.relending')}</Checkbox>
      </Form.Item>
    </>
  );
}

const another = '+';

/** The programmes, by the words people know; another one is typed by its short name. */
function ProgrammeInput(props: { id?: string; value?: string; onChange?: (programme: string) => void }) {
  const { id, value, onChange } = props;
  const { t } = useTranslation();
  const programmeName = useProgrammeName();
  const { data: programmes } = useProgrammes();
  const [typing, setTyping] = useState(false);
  const isNew = typing || (!!value && programmes?.every((known) => known.id !== value) === true);
  return (
    <>
      <Select
        {...(id ? { id } : {})}
        loading={!programmes}
        value={isNew ? another : programmes ? value || null : null}
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          ...(programmes ?? []).map((each) => ({ value: each.id, label: programmeName(each.id) })),
          { value: another, label: t('rules.newProgramme') },
        ]}
        onChange={(chosen) => {
          setTyping(chosen === another);
          onChange?.(chosen === another || !chosen ? '' : chosen);
        }}
      />
      {isNew && (
        <Input
          className="gap-above"
          maxLength={80}
          aria-label={t('rules.programmeHint')}
          placeholder={t('rules.programmeHint')}
          value={value ?? ''}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )}
    </>
  );
}
