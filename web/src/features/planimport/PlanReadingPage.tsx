import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { newIdempotencyKey } from '@/shared/api/headers';
import type { Problem } from '@/shared/api/problem';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { useActing } from '@/shared/ui/useActing';
import { MeasureRows } from './MeasureRows';
import { adoptionOf, emptyMeasure, emptyTarget, gapsOfMeasure, gapsOfTarget, type Reading, unitNames } from './model';
import { adoptPlan, useReading } from './requests/reading';
import { TargetRows } from './TargetRows';
import { UnitRows } from './UnitRows';
import { useCorrections } from './useCorrections';

/** What a plan text says, line by line; the person corrects, leaves out and adds, and only then it is stored. */
export default function PlanReadingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <>
      <PageHeader
        title={t('planimport.title')}
        facts={t('planimport.hint')}
        back={{ to: `/policy-library/${id}`, text: t('planimport.back') }}
      />
      <QueryView query={useReading(id)} rows={8}>
        {(reading) => <Checking document={id} reading={reading} />}
      </QueryView>
    </>
  );
}

function Checking({ document, reading }: { document: string; reading: Reading }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { measures, targets, bureaus, restored, change, forget, beginAnew } = useCorrections(document, reading);
  const [refused, setRefused] = useState<Problem>();
  const key = useRef(newIdempotencyKey());
  const keptMeasures = measures.filter((row) => row.kept);
  const keptTargets = targets.filter((row) => row.kept);
  const gaps =
    keptMeasures.filter((row) => gapsOfMeasure(row).length > 0).length +
    keptTargets.filter((row) => gapsOfTarget(row).length > 0).length;
  const adopting = useActing({
    act: async () => {
      const adopted = await adoptPlan(document, adoptionOf(measures, targets, bureaus), key.current);
      forget();
      return adopted;
    },
    done: t('planimport.saved'),
    refresh: [['measures'], ['targets']],
    onDone: () => void navigate(`/measures?document=${document}`),
    onProblem: (problem) => {
      key.current = newIdempotencyKey();
      setRefused(problem);
      return problem.violations.length > 0;
    },
  });
  const add = () => `a${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  return (
    <>
      {restored && (
        <Alert
          className="alert-gap"
          type="info"
          showIcon
          title={t('shared.draft.restored')}
          action={
            <Button size="small" onClick={beginAnew}>
              {t('planimport.beginAnew')}
            </Button>
          }
        />
      )}
      <Notice reading={reading} />
      <Panel
        title={t('planimport.measures', { count: keptMeasures.length })}
        hint={t('planimport.measuresHint')}
        extra={
          <Button onClick={() => change({ measures: [...measures, emptyMeasure(add())] })}>
            {t('planimport.add')}
          </Button>
        }
      >
        <MeasureRows rows={measures} onChange={(rows) => change({ measures: rows })} />
      </Panel>
      <Panel
        title={t('planimport.targets', { count: keptTargets.length })}
        hint={t('planimport.targetsHint')}
        extra={
          <Button onClick={() => change({ targets: [...targets, emptyTarget(add())] })}>{t('planimport.add')}</Button>
        }
      >
        <TargetRows rows={targets} onChange={(rows) => change({ targets: rows })} />
      </Panel>
      <Panel title={t('planimport.units')} hint={t('planimport.unitsHint')}>
        <UnitRows
          names={unitNames(measures, targets)}
          bureaus={bureaus}
          onChange={(units) => change({ bureaus: units })}
        />
      </Panel>
      <Panel title={t('planimport.save')}>
        {refused && <Refusal problem={refused} lineOf={(field) => lineOf(field, keptMeasures, keptTargets)} />}
        {gaps > 0 && (
          <Alert className="alert-gap" type="warning" showIcon title={t('planimport.gaps', { count: gaps })} />
        )}
        <p>
          <Button
            type="primary"
            disabled={gaps > 0 || keptMeasures.length + keptTargets.length === 0}
            loading={adopting.isPending}
            onClick={() => adopting.mutate(undefined)}
          >
            {t('planimport.saveAll', { measures: keptMeasures.length, targets: keptTargets.length })}
          </Button>
        </p>
      </Panel>
    </>
  );
}

/** How the text was read, and every line that gave no row. */
function Notice({ reading }: { reading: Reading }) {
  const { t } = useTranslation();
  const unknown = reading.structure === 'UNKNOWN';
  return (
    <>
      <Alert
        className="alert-gap"
        type={unknown ? 'warning' : 'info'}
        showIcon
        title={t(`planimport.structure.${reading.structure}`)}
        description={t(unknown ? 'planimport.unknownWords' : 'planimport.readWords')}
      />
      {reading.unread.length > 0 && (
        <Panel title={t('planimport.unread', { count: reading.unread.length })} hint={t('planimport.unreadHint')}>
          <LineTable
            label={t('planimport.unread', { count: reading.unread.length })}
            rows={reading.unread}
            columns={[
              { key: 'line', title: t('planimport.line'), align: 'right', render: (row) => row.line },
              { key: 'text', title: t('planimport.source'), render: (row) => row.text },
              { key: 'reason', title: t('planimport.why'), render: (row) => t(`planimport.reason.${row.reason}`) },
            ]}
          />
        </Panel>
      )}
    </>
  );
}

interface Lined {
  line: number | undefined;
}

/** `measures[3].text` speaks of the fourth kept row; people know it by its line. */
function lineOf(field: string, measures: Lined[], targets: Lined[]): number | undefined {
  const found = /^(measures|targets)\[(\d+)\]/.exec(field);
  return found ? (found[1] === 'measures' ? measures : targets)[Number(found[2])]?.line : undefined;
}

function Refusal({ problem, lineOf }: { problem: Problem; lineOf: (field: string) => number | undefined }) {
  const { t } = useTranslation();
  return (
    <Alert
      className="alert-gap"
      type="error"
      showIcon
      title={problem.detail || problem.title}
      description={
        <ul>
          {problem.violations.map((each) => {
            const line = lineOf(each.field);
            return (
              <li key={`${each.field}-${each.message}`}>
                {line ? t('planimport.atLine', { line }) : ''} {each.message}
              </li>
            );
          })}
        </ul>
      }
    />
  );
}
