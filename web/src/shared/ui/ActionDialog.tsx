import { Alert, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem, type Violation } from '@/shared/api/problem';
import { useMarks } from '@/shared/i18n/marks';
import type { DraftPlace } from '@/shared/lib/useKeptDraft';
import { applyViolations, forgetViolations } from './applyViolations';
import { KeptText } from './KeptText';
import { StaleNotice } from './StaleNotice';
import { useHeldShape } from './tableShape';
import { Untaken, useAskUntaken } from './untaken';
import { type TypeIn, useTypedText } from './useTypedText';

interface ActionDialogProps<Values extends object> {
  open: boolean;
  title: string;
  explanation?: ReactNode;
  confirm: string;
  danger?: boolean;
  /** Something that belongs to it is still under way: it cannot be confirmed yet. */
  held?: boolean;
  width?: number;
  /** What people call a field that this dialog does not show. */
  fieldName?: (field: string) => string;
  initialValues?: { [Key in keyof Values]?: Values[Key] | null };
  /** Where this tab keeps what is typed until it is stored or given up; for dialogs that ask for words. */
  draft?: DraftPlace;
  onClose: () => void;
  /** Resolves when stored, with false when the person thought better of it; a problem's violations land at their fields. */
  onConfirm: (values: Values) => Promise<unknown>;
  children?: (form: FormInstance<Values>, typeIn: TypeIn) => ReactNode;
}

interface Refused {
  problem: Problem;
  left: Violation[];
}

/**
 * A question before an action, with what the action needs to know. Stays open, with its fields, when it is refused, and while the
 * action runs: its failure has to be told. Typed text is given up by a word of the person only: a field that a choice hides keeps its
 * text for when it is shown again, and only what is shown is sent.
 */
export function ActionDialog<Values extends object>(props: ActionDialogProps<Values>) {
  const {
    open,
    title,
    explanation,
    confirm,
    danger = false,
    held = false,
    width = 560,
    draft,
    onClose,
    onConfirm,
    children,
    fieldName,
  } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const { keeping, holdsText, changed, typeIn, close, giveUp } = useTypedText(form, open, onClose);
  useHeldShape(open);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const { judges, isAnyUntaken } = useAskUntaken();

  useEffect(() => {
    if (open) {
      setRefusal(undefined);
    }
  }, [open]);

  const submit = async () => {
    if (held || isAnyUntaken()) {
      return;
    }
    setBusy(true);
    setRefusal(undefined);
    // Being asked, a field may have taken what was typed there: what was read before is not what it shows.
    const values = await form.validateFields().catch(() => undefined);
    if (values === undefined) {
      setBusy(false);
      return;
    }
    try {
      if ((await onConfirm(values)) !== false) {
        close();
      }
    } catch (error) {
      const problem = asProblem(error);
      const left = applyViolations(form, problem);
      if (left.length > 0 || problem.violations.length === 0) {
        setRefusal({ problem, left });
      }
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open={open}
      title={title}
      okText={confirm}
      cancelText={t('shared.action.cancel')}
      okButtonProps={{ danger, htmlType: 'submit', disabled: held }}
      confirmLoading={busy}
      cancelButtonProps={{ disabled: busy }}
      closable={!busy}
      keyboard={!busy}
      mask={{ closable: false }}
      onCancel={() => void giveUp()}
      onOk={() => form.submit()}
      destroyOnHidden
      width={width}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark
        clearOnDestroy
        {...(props.initialValues ? { initialValues: props.initialValues as Record<string, unknown> } : {})}
        onValuesChange={(values) => {
          forgetViolations(form, values);
          changed();
        }}
        onFinish={() => void submit()}
      >
        {draft && <KeptText place={draft} form={form} ref={keeping} onRestored={holdsText} />}
        {explanation && <div className="dialog-words">{explanation}</div>}
        {refusal && (refusal.problem.isStale ? <StaleNotice /> : <Refusal {...refusal} fieldName={fieldName} />)}
        <Untaken value={judges}>{children?.(form, typeIn)}</Untaken>
      </Form>
    </Modal>
  );
}

type FieldName = ((field: string) => string) | undefined;

function Refusal({ problem, left, fieldName }: Refused & { fieldName: FieldName }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="error"
      showIcon
      className="dialog-refusal"
      title={problem.detail || problem.title || t('shared.problem.failedHint')}
      description={left.length > 0 ? <Left violations={left} fieldName={fieldName} /> : undefined}
    />
  );
}

function Left({ violations, fieldName }: { violations: Violation[]; fieldName: FieldName }) {
  const marks = useMarks();
  if (!fieldName) {
    return violations.map((each) => each.message).join(marks.semicolon);
  }
  return (
    <ul>
      {violations.map((each) => (
        <li key={`${each.field}-${each.message}`}>
          {each.field ? fieldName(each.field) + marks.colon : ''}
          {each.message}
        </li>
      ))}
    </ul>
  );
}
