import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import type { ChangedVerdict, ChangeJudgement } from './model';

const tones: Record<ChangedVerdict['after'], Tone> = { PASS: 'good', FAIL: 'bad', NOT_JUDGED: 'attention' };

/** What each rule of the list says of the project as it is, and as it would be; what changes comes first. */
export function Judged({ judgement }: { judgement: ChangeJudgement }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const changed = (rule: ChangedVerdict) => rule.before !== rule.after;
  const rules = [...judgement.rules].sort((a, b) => Number(changed(b)) - Number(changed(a)));
  const eligible = (is: boolean) => t(is ? 'project.changeRequest.eligible' : 'project.changeRequest.notEligible');
  return (
    <Panel title={t('project.changeRequest.judged')} hint={t('project.changeRequest.judgedHint')}>
      <table className="compare" aria-label={t('project.changeRequest.judged')}>
        <thead>
          <tr>
            <th scope="col">{t('project.changeRequest.rule')}</th>
            <th scope="col">{t('project.changeRequest.before')}</th>
            <th scope="col">{t('project.changeRequest.after')}</th>
          </tr>
        </thead>
        <tbody>
          <tr className={judgement.eligibleBefore === judgement.eligibleAfter ? undefined : 'compare-changed'}>
            <th scope="row">{t('project.changeRequest.eligibility')}</th>
            <td data-label={t('project.changeRequest.before')}>{eligible(judgement.eligibleBefore)}</td>
            <td data-label={t('project.changeRequest.after')}>{eligible(judgement.eligibleAfter)}</td>
          </tr>
          {rules.map((rule) => (
            <tr key={rule.ruleId} className={changed(rule) ? 'compare-changed' : undefined}>
              <th scope="row">
                {rule.clause}
                {rule.after === 'PASS' && <span className="row-sub">{bilingual(rule)}</span>}
              </th>
              <td data-label={t('project.changeRequest.before')}>
                {rule.before ? <Said verdict={rule.before} /> : <span className="muted">—</span>}
              </td>
              <td data-label={t('project.changeRequest.after')}>
                <Said verdict={rule.after} />
                {rule.after !== 'PASS' && <span className="row-sub">{bilingual(rule)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Said({ verdict }: { verdict: ChangedVerdict['after'] }) {
  const { t } = useTranslation();
  return <StatusTag tone={tones[verdict]}>{t(`project.changeRequest.verdict.${verdict}`)}</StatusTag>;
}
