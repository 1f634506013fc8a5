import { Alert, Anchor, Button, Form } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem, type Violation } from '@/shared/api/problem';
import { useKeptDraft } from '@/shared/lib/useKeptDraft';
import { applyViolations } from '@/shared/ui/applyViolations';
import { Panel } from '@/shared/ui/Panel';
import type { ProjectInput, Reason } from '../model';
import { useFieldName } from '../useFieldName';
import { BasicSection } from './BasicSection';
import { NewSection, RetiredSection } from './EquipmentSections';
import { EffectSection, LoanSection } from './LoanSection';
import { FundingSection, MoneySection } from './MoneySection';
import { PermitsSection } from './PermitsSection';
import { ReturnReasons } from './reasons';
import { inputOf, type ProjectValues } from './values';

const sections = [
  ['basic', BasicSection],
  ['money', MoneySection],
  ['funding', FundingSection],
  ['retired', RetiredSection],
  ['new', NewSection],
  ['permits', PermitsSection],
  ['effect', EffectSection],
  ['loan', LoanSection],
] as const;

interface ProjectFormProps {
  draftKey: string;
  version: number;
  initial: ProjectValues;
  reasons: Reason[];
  /** Stores, and with `submitting` sends it to review; a {@link Problem} brings the violations to the fields. */
  onSave: (input: ProjectInput, submitting: boolean) => Promise<unknown>;
}

export function ProjectForm({ draftKey, version, initial, reasons, onSave }: ProjectFormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<ProjectValues>();
  const { restored, keep, forget } = useKeptDraft(draftKey, form, version);
  const [busy, setBusy] = useState<'save' | 'submit'>();
  const [refusal, setRefusal] = useState<{ problem: Problem; left: Violation[] }>();
  const anchors = useMemo(
    () => sections.map(([key]) => ({ key, href: `#section-${key}`, title: t(`project.section.${key}`) })),
    [t],
  );

  const send = async (how: 'save' | 'submit') => {
    const complete = await form.validateFields().catch(() => undefined);
    if (!complete) {
      scrollToFirstError();
      return;
    }
    setBusy(how);
    setRefusal(undefined);
    try {
      await onSave(inputOf(form.getFieldsValue(true) as ProjectValues), how === 'submit');
      forget();
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
    <ReturnReasons value={reasons}>
      <Form<ProjectValues> form={form} layout="vertical" initialValues={initial} onValuesChange={keep}>
        <div className="form-layout">
          <div>
            {restored && <Alert className="alert-gap" type="info" showIcon title={t('project.restored')} />}
            {refusal && <Refusal {...refusal} />}
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
            <div className="form-bar">
              <span className="form-bar-words">{t('project.keptHere')}</span>
              <Button loading={busy === 'save'} disabled={busy !== undefined} onClick={() => void send('save')}>
                {t('project.saveDraft')}
              </Button>
              <Button
                type="primary"
                loading={busy === 'submit'}
                disabled={busy !== undefined}
                onClick={() => void send('submit')}
              >
                {t('project.saveAndSubmit')}
              </Button>
            </div>
          </div>
          <nav className="form-anchors" aria-label={t('project.sections')}>
            <Anchor affix={false} targetOffset={84} replace items={anchors} />
          </nav>
        </div>
      </Form>
    </ReturnReasons>
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
  const fieldName = useFieldName();
  const atFields = problem.violations.length - left.length;
  return (
    <div role="alert" className="alert-gap">
      <Alert
        type="error"
        showIcon
        title={
          problem.isStale ? t('shared.problem.stale') : problem.detail || problem.title || t('shared.problem.refused')
        }
        description={
          <>
            {problem.isStale && <p>{t('shared.problem.staleHint')}</p>}
            {atFields > 0 && <p>{t('project.atFields', { count: atFields })}</p>}
            {left.length > 0 && (
              <ul>
                {left.map((violation) => (
                  <li key={`${violation.field}-${violation.message}`}>
                    {violation.field ? `${fieldName(violation.field)}：` : ''}
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
