import { Alert, Anchor, Button, Form } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem, type Violation } from '@/shared/api/problem';
import { useMarks } from '@/shared/i18n/marks';
import { useFieldName } from '@/shared/lib/useFieldName';
import { type DraftPlace, useKeptDraft } from '@/shared/lib/useKeptDraft';
import { applyViolations, forgetViolations } from '@/shared/ui/applyViolations';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { Panel } from '@/shared/ui/Panel';
import { Untaken, useAskUntaken } from '@/shared/ui/untaken';
import type { ProjectInput, Reason } from '../model';
import { BasicSection } from './BasicSection';
import { DeclarationSection } from './DeclarationSection';
import { NewSection, RetiredSection } from './EquipmentSections';
import { EffectSection, LoanSection } from './LoanSection';
import { FundingSection, MoneySection } from './MoneySection';
import { PermitsSection } from './PermitsSection';
import { FormPurpose } from './purpose';
import { ReturnReasons, sectionsOf } from './reasons';
import { SavedWords } from './SavedWords';
import { SectionLink } from './SectionLink';
import { useAutosave } from './useAutosave';
import { inputOf, type ProjectValues, typedLines } from './values';

const sections = [
  ['basic', BasicSection],
  ['money', MoneySection],
  ['funding', FundingSection],
  ['retired', RetiredSection],
  ['new', NewSection],
  ['permits', PermitsSection],
  ['effect', EffectSection],
  ['loan', LoanSection],
  ['declaration', DeclarationSection],
] as const;

interface ProjectFormProps {
  draft: DraftPlace;
  initial: ProjectValues;
  reasons: Reason[];
  /** What else is asked for, above the form. */
  lead?: ReactNode;
  /** A change is sent as a whole; a draft may also be stored half filled. */
  purpose?: 'draft' | 'change';
  /** The files, which are kept at once and not with the form. */
  attachments: ReactNode;
  /** Files are still on their way: a save now would leave the page, a submission would go without them. */
  sending?: boolean;
  /** Stores the form; what is typed from then on is kept for the answer's record. A {@link Problem} brings violations. */
  onStore: (input: ProjectInput, byItself?: boolean) => Promise<DraftPlace>;
  /** Sends what was stored to review; the service then asks for everything. False when the person thinks better of it. */
  onSubmit: () => Promise<unknown>;
  onDone: (how: 'save' | 'submit') => Promise<unknown>;
}

/** What even a draft needs; everything else may wait until the submission. */
const needed = ['name', 'field', 'county'] as const;

export function ProjectForm(props: ProjectFormProps) {
  const { draft, initial, reasons, attachments, sending = false, onStore, onSubmit, onDone } = props;
  const { lead, purpose = 'draft' } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<ProjectValues>();
  const { restored, older, keep, storedAs, putBack, discard } = useKeptDraft(draft, form);
  const [busy, setBusy] = useState<'save' | 'submit'>();
  const [refusal, setRefusal] = useState<{ problem: Problem; left: Violation[] }>();
  const typedOn = useRef(false);
  const { judges, isAnyUntaken } = useAskUntaken();
  const autosave = useAutosave({
    enabled: purpose === 'draft',
    onConflict: (problem) => setRefusal({ problem, left: [] }),
    save: async () => {
      const values = form.getFieldsValue(true) as ProjectValues;
      if (needed.some((field) => !values[field]?.trim())) {
        return false;
      }
      typedOn.current = false;
      storedAs(await onStore(inputOf({ ...values, ...typedLines(values) }), true));
      if (typedOn.current) {
        keep();
      }
      return true;
    },
  });
  const typed = (changed: object) => {
    forgetViolations(form, changed);
    typedOn.current = true;
    keep();
    autosave.touched();
  };
  const anchors = useMemo(() => {
    const returned = sectionsOf(reasons);
    return [...sections.map(([key]) => key), 'attachments'].map((key) => ({
      key,
      href: `#section-${key}`,
      title: <SectionLink section={key} returned={returned.has(key)} />,
    }));
  }, [reasons]);

  const send = async (how: 'save' | 'submit') => {
    form.setFieldsValue(typedLines(form.getFieldsValue(true) as ProjectValues));
    const asked = how === 'save' ? form.validateFields([...needed]) : form.validateFields();
    if (!(await asked.catch(() => undefined))) {
      scrollToFirstError();
      return;
    }
    if (isAnyUntaken()) {
      return;
    }
    setBusy(how);
    setRefusal(undefined);
    await autosave.settle();
    try {
      storedAs(await onStore(inputOf(form.getFieldsValue(true) as ProjectValues)));
      if (how === 'submit' && (await onSubmit()) === false) {
        return;
      }
      await onDone(how);
    } catch (error) {
      const problem = asProblem(error);
      if (!problem.isSignedOut) {
        setRefusal({ problem, left: applyViolations(form, problem) });
      }
    } finally {
      setBusy(undefined);
    }
  };

  return (
    <FormPurpose value={purpose}>
      <ReturnReasons value={reasons}>
        <Form<ProjectValues> form={form} layout="vertical" initialValues={initial} onValuesChange={typed}>
          <div className="form-layout">
            <div>
              <DraftNotice restored={restored} older={older} onPutBack={putBack} onDiscard={discard} />
              {refusal && <Refusal {...refusal} />}
              {lead}
              <Untaken value={judges}>
                {sections.map(([key, Section]) => (
                  <Panel
                    key={key}
                    id={`section-${key}`}
                    title={t(`project.section.${key}`)}
                    hint={t(`project.sectionHint.${key}`)}
                  >
                    <Section />
                  </Panel>
                ))}
              </Untaken>
              {attachments}
              <div className="form-bar">
                <span className="form-bar-words" role="status">
                  {sending ? t('project.attachment.stillSending') : <SavedWords saved={autosave.saved} />}
                </span>
                {purpose === 'draft' && (
                  <Button
                    loading={busy === 'save'}
                    disabled={busy !== undefined || sending}
                    onClick={() => void send('save')}
                  >
                    {t('project.saveDraft')}
                  </Button>
                )}
                <Button
                  type="primary"
                  loading={busy === 'submit'}
                  disabled={busy !== undefined || sending}
                  onClick={() => void send('submit')}
                >
                  {t(purpose === 'draft' ? 'project.saveAndSubmit' : 'project.changeRequest.send')}
                </Button>
              </div>
            </div>
            <nav className="form-anchors" aria-label={t('project.sections')}>
              <Anchor affix={false} targetOffset={84} replace items={anchors} />
            </nav>
          </div>
        </Form>
      </ReturnReasons>
    </FormPurpose>
  );
}

function scrollToFirstError() {
  requestAnimationFrame(() => {
    document.querySelector('.ant-form-item-has-error')?.scrollIntoView({ block: 'center' });
  });
}

/** What the service said no to; where a field can show it, it stands there as well. */
function Refusal({ problem, left }: { problem: Problem; left: Violation[] }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const fieldName = useFieldName();
  const atFields = problem.violations.length - left.length;
  return (
    <div role="alert" className="alert-gap">
      <Alert
        type="error"
        showIcon
        title={
          problem.isStale
            ? t('shared.problem.stale')
            : problem.detail ||
              problem.title ||
              t(problem.isUnavailable ? 'shared.problem.unavailable' : 'shared.problem.refused')
        }
        description={
          <>
            {problem.isStale && (
              <>
                <p>{t('project.staleTyped')}</p>
                <div className="alert-actions">
                  <Button size="small" onClick={() => window.location.reload()}>
                    {t('project.loadNewest')}
                  </Button>
                </div>
              </>
            )}
            {problem.isUnavailable && <p>{t('project.typedKept')}</p>}
            {atFields > 0 && <p>{t('project.atFields', { count: atFields })}</p>}
            {left.length > 0 && (
              <ul>
                {left.map((violation) => (
                  <li key={`${violation.field}-${violation.message}`}>
                    {violation.field ? fieldName(violation.field) + marks.colon : ''}
                    {violation.message}
                  </li>
                ))}
              </ul>
            )}
            {problem.traceId && problem.violations.length === 0 && (
              <p>
                {t('shared.problem.trace')} {problem.traceId}
              </p>
            )}
          </>
        }
      />
    </div>
  );
}
