import { CheckCircleFilled, CloseCircleFilled, QuestionCircleOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { useProgrammeName } from '@/shared/programmes/useProgrammeName';
import type { Judged, Verdict } from './model';
import { useRules } from './requests/listRules';

const icons = {
  PASS: <CheckCircleFilled aria-hidden="true" />,
  FAIL: <CloseCircleFilled aria-hidden="true" />,
  NOT_JUDGED: <QuestionCircleOutlined aria-hidden="true" />,
};

/** Every dated rule against every project: passed, failed or not judged, with the clause it comes from. */
export function VerdictMatrix({ candidates, label }: { candidates: Judged[]; label: string }) {
  const { t } = useTranslation();
  const programmeName = useProgrammeName();
  const programmes = byProgramme(candidates);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className="matrix-scroll" tabIndex={0} aria-label={label}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t('whitelist.rule')}</th>
            {candidates.map((candidate) => (
              <th key={candidate.projectId} scope="col">
                {candidate.projectName}
              </th>
            ))}
          </tr>
        </thead>
        {[...programmes].map(([programme, rules]) => (
          <tbody key={programme}>
            <tr className="matrix-programme">
              <th colSpan={candidates.length + 1} scope="colgroup">
                {programmeName(programme)}
              </th>
            </tr>
            {rules.map((rule) => (
              <RuleRow key={rule.ruleId} rule={rule} candidates={candidates} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('whitelist.eligibility')}</th>
            {candidates.map((candidate) => (
              <td key={candidate.projectId}>
                {t(candidate.eligible ? 'whitelist.eligible' : 'whitelist.notEligible')}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function RuleRow({ rule, candidates }: { rule: Verdict; candidates: Judged[] }) {
  const { t, i18n } = useTranslation();
  const marks = useMarks();
  const known = useRules().data?.find(
    (each) => each.id === rule.ruleId && (rule.number === 0 || each.number === rule.number),
  );
  const condition = i18n.language.startsWith('zh') ? known?.passZh : known?.passEn;
  return (
    <tr>
      <th scope="row">
        {condition ?? rule.clause}
        <span className="matrix-clause">
          {condition ? rule.clause : ''}
          {rule.binding ? marks.inBrackets(t('whitelist.binding')) : ''}
        </span>
      </th>
      {candidates.map((candidate) => (
        <td key={candidate.projectId}>
          <VerdictCell verdict={candidate.verdicts.find((each) => each.ruleId === rule.ruleId)} />
        </td>
      ))}
    </tr>
  );
}

function VerdictCell({ verdict }: { verdict: Verdict | undefined }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const bilingual = useBilingual();
  if (!verdict) {
    return <span className="muted">—</span>;
  }
  const words = bilingual(verdict);
  return (
    <Tooltip title={`${verdict.clause}${marks.colon}${words}`}>
      <span className={`verdict verdict-${verdict.verdict}`}>
        <span className="verdict-mark">
          {icons[verdict.verdict]} {t(`whitelist.verdict.${verdict.verdict}`)}
        </span>
        {verdict.verdict !== 'PASS' && <span className="verdict-why">{words}</span>}
      </span>
    </Tooltip>
  );
}

function byProgramme(candidates: Judged[]): Map<string, Verdict[]> {
  const programmes = new Map<string, Verdict[]>();
  const seen = new Set<string>();
  for (const verdict of candidates.flatMap((candidate) => candidate.verdicts)) {
    if (!seen.has(verdict.ruleId)) {
      seen.add(verdict.ruleId);
      programmes.set(verdict.programme, [...(programmes.get(verdict.programme) ?? []), verdict]);
    }
  }
  return programmes;
}
