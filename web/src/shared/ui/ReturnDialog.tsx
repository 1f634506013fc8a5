import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftPlace } from '@/shared/lib/useKeptDraft';
import { phrasesFor, usePhrases } from '@/shared/phrases/usePhrases';
import { ActionDialog } from './ActionDialog';

export interface FieldReason {
  field: string;
  reason: string;
}

interface ReturnDialogProps {
  open: boolean;
  title: string;
  fields: { value: string; label: string }[];
  draft: DraftPlace;
  onClose: () => void;
  onReturn: (reasons: FieldReason[]) => Promise<unknown>;
}

interface Typed {
  fields: string[];
  reasons: Record<string, string>;
}

/** Offered while those that the city keeps cannot be read. */
const spare = ['missing', 'inconsistent', 'evidence', 'unclear', 'format'] as const;

/** Sends a record back: which fields, and why, with the phrases that reviewers use most at hand. */
export function ReturnDialog({ open, title, fields, draft, onClose, onReturn }: ReturnDialogProps) {
  const { t } = useTranslation();
  const wordsFor = useWords(open);
  return (
    <ActionDialog<Typed>
      open={open}
      title={title}
      confirm={t('shared.return.confirm')}
      danger
      width={680}
      explanation={t('shared.return.explanation')}
      draft={draft}
      onClose={onClose}
      onConfirm={(typed) =>
        onReturn(typed.fields.map((field) => ({ field, reason: (typed.reasons[field] ?? '').trim() })))
      }
    >
      {(inner, typeIn) => (
        <>
          <Form.Item
            name="fields"
            label={t('shared.return.fields')}
            rules={[{ required: true, message: t('shared.return.chooseField') }]}
          >
            <Select
              mode="multiple"
              options={fields}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('shared.return.chooseField')}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(before: Typed, after: Typed) => before.fields !== after.fields}>
            {() =>
              ((inner.getFieldValue('fields') as string[] | undefined) ?? []).map((field) => (
                <ReasonField
                  key={field}
                  field={field}
                  label={fields.find((each) => each.value === field)?.label ?? field}
                  phrases={wordsFor(field)}
                  onPhrase={(phrase) => typeIn(['reasons', field], phrase)}
                />
              ))
            }
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}

/** The sentences for a field in the reader's language. */
function useWords(open: boolean): (field: string) => string[] {
  const { t, i18n } = useTranslation();
  const kept = usePhrases(open).data;
  const chinese = i18n.language.startsWith('zh');
  return (field) =>
    kept
      ? phrasesFor(kept, field).map((phrase) => (chinese ? phrase.zh : (phrase.en ?? phrase.zh)))
      : spare.map((phrase) => t(`shared.return.phrase.${phrase}`));
}

interface ReasonFieldProps {
  field: string;
  label: string;
  phrases: string[];
  onPhrase: (phrase: string) => void;
}

function ReasonField({ field, label, phrases, onPhrase }: ReasonFieldProps) {
  const { t } = useTranslation();
  return (
    <div className="reason-field">
      <Form.Item
        name={['reasons', field]}
        label={t('shared.return.reasonOf', { field: label })}
        rules={[{ required: true, whitespace: true, message: t('shared.return.giveReason') }]}
      >
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
      <div className="phrases">
        <span>{t('shared.return.phrases')}</span>
        {phrases.map((phrase) => (
          <button key={phrase} type="button" className="phrase" onClick={() => onPhrase(phrase)}>
            {phrase}
          </button>
        ))}
      </div>
    </div>
  );
}
