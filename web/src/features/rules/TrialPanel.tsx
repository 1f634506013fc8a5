import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type Trial, type UsedFact, verdictTones } from './model';
import { ProjectName } from './ProjectName';
import { checkCondition, tryCondition } from './requests/tryCondition';

/** Checks a condition and tries it on real projects: verdicts with the facts behind them. */
export function TrialPanel({ condition }: { condition: string }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const [text, setText] = useState(condition);
  const [project, setProject] = useState('');
  const checking = useMutation({ mutationFn: () => checkCondition(text) });
  const trying = useMutation({ mutationFn: () => tryCondition(text, project) });
  const failure = checking.error ?? trying.error;
  const begin = (which: typeof checking | typeof trying) => {
    checking.reset();
    trying.reset();
    which.mutate();
  };
  return (
    <Panel title={t('rules.trial')} hint={t('rules.trialHint')}>
      <Input.TextArea
        aria-label={t('rules.condition')}
        rows={3}
        value={text}
        className="code-input"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="filters gap-above">
        <Input
          className="filter filter-search"
          aria-label={t('rules.projectId')}
          placeholder={t('rules.projectId')}
          value={project}
          onChange={(event) => setProject(event.target.value)}
        />
        <Button loading={checking.isPending} onClick={() => begin(checking)}>
          {t('rules.check')}
        </Button>
        <Button loading={trying.isPending} onClick={() => begin(trying)}>
          {t('rules.try')}
        </Button>
      </div>
      <div aria-live="polite">
        {failure && <Refused error={failure} />}
        {checking.data && (
          <Alert
            type="success"
            showIcon
            title={t('rules.checked', { cost: checking.data.cost, most: checking.data.maxCost })}
            description={checking.data.facts.join(marks.list)}
          />
        )}
        {trying.data && <Trials trials={trying.data} />}
      </div>
    </Panel>
  );
}

function Refused({ error }: { error: unknown }) {
  const problem = asProblem(error);
  const marks = useMarks();
  return (
    <Alert
      type="error"
      showIcon
      title={problem.detail || problem.title}
      description={problem.violations.map((violation) => violation.message).join(marks.semicolon)}
    />
  );
}

function Trials({ trials }: { trials: Trial[] }) {
  const { t } = useTranslation();
  return (
    <LineTable<Trial>
      label={t('rules.trial')}
      rows={trials}
      columns={[
        {
          key: 'project',
          title: t('rules.project'),
          render: (trial) => (
            <span>
              <ProjectName id={trial.projectId} name={trial.projectName} />
              <span className="row-sub">{trial.countyName}</span>
            </span>
          ),
        },
        {
          key: 'verdict',
          title: t('rules.verdictLabel'),
          render: (trial) =>
            trial.trouble ? (
              <span>
                <StatusTag tone="bad">{t('rules.trouble')}</StatusTag>
                <span className="row-sub">{t('rules.troubleOnProject')}</span>
              </span>
            ) : (
              <StatusTag tone={verdictTones[trial.verdict]}>{t(`rules.verdict.${trial.verdict}`)}</StatusTag>
            ),
        },
        {
          key: 'facts',
          title: t('rules.usedFacts'),
          render: (trial) => (
            <ul>
              {trial.facts.map((fact) => (
                <li key={fact.name}>
                  <FactValue fact={fact} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

const fenPerYuan = 100;

function FactValue({ fact }: { fact: UsedFact }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const name = useBilingual()(fact) + marks.colon;
  if (fact.value === null || fact.value === undefined) {
    return (
      <span className="muted">
        {name}
        {t('rules.unknown')}
      </span>
    );
  }
  switch (fact.kind) {
    case 'FEN':
      return (
        <>
          {name}
          <Money yuan={Number(fact.value) / fenPerYuan} />
        </>
      );
    case 'YES_NO':
      return (
        <>
          {name}
          {t(fact.value === 'true' ? 'shared.yes' : 'shared.no')}
        </>
      );
    default:
      return (
        <>
          {name}
          {fact.value}
        </>
      );
  }
}
