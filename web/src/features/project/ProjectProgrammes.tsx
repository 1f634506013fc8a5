import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { DateText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import type { Combination, Programme, Programmes, Standing } from './model';
import { useProgrammes } from './requests/readProgrammes';

const tones: Record<Standing, Tone> = {
  PASS: 'good',
  FAIL: 'bad',
  NOT_JUDGED: 'attention',
  NOT_COMPUTABLE: 'bad',
  NOT_IN_FORCE: 'ended',
};

const verdictTones: Record<'PASS' | 'FAIL' | 'NOT_JUDGED', Tone> = {
  PASS: 'good',
  FAIL: 'bad',
  NOT_JUDGED: 'attention',
};

/** What each programme says of the project and would give, and the best that the rules allow together. */
export function ProjectProgrammes({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const query = useProgrammes(id);
  return (
    <Panel title={t('project.programmes.title')} id="programmes">
      <QueryView query={query}>
        {(programmes) => (
          <>
            <Alert className="alert-gap" type="info" showIcon title={words(programmes.noteZh, programmes.noteEn)} />
            <Together title={t('project.programmes.best')} combination={programmes.best} />
            {differ(programmes.best, programmes.ifConfirmed) && (
              <Together title={t('project.programmes.ifConfirmed')} combination={programmes.ifConfirmed} />
            )}
            {programmes.programmes.map((programme) => (
              <One key={programme.id} programme={programme} />
            ))}
            <Relations programmes={programmes} />
          </>
        )}
      </QueryView>
    </Panel>
  );
}

/** Whether they hold other programmes; a programme without money of its own changes the set and not the sum. */
function differ(one: Combination, other: Combination): boolean {
  return [...one.programmes].sort().join() !== [...other.programmes].sort().join();
}

function useWords() {
  const side = useBilingual();
  return (zh: string, en: string) => side({ zh, en });
}

function Together({ title, combination }: { title: string; combination: Combination }) {
  const { t } = useTranslation();
  const words = useWords();
  const marks = useMarks();
  const lines = combination.lines.map((line) => ({ ...line, words: words(line.zh, line.en) }));
  // The last line is the sum, which stands also at nought.
  const without = lines.slice(0, -1).filter((line) => line.amount === 0);
  return (
    <section className="programme-best" aria-label={title}>
      <h3>
        {title}
        {combination.total > 0 && (
          <>
            {marks.colon}
            <Money yuan={combination.total} />
          </>
        )}
      </h3>
      {combination.programmes.length === 0 ? (
        <p className="muted">{t('project.programmes.empty')}</p>
      ) : (
        <>
          {without.length < combination.programmes.length && (
            <Arithmetic
              label={title}
              heading={t('project.programmes.one')}
              lines={lines.filter((line) => !without.includes(line))}
              unknown="—"
            />
          )}
          {without.length > 0 && (
            <p className="muted">
              {t('project.programmes.noMoney')}
              {marks.colon}
              {without.map((line) => line.words).join(marks.list)}
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** Whether a sum stands beside its name: never beside a refusal, which gives nothing. */
function promises({ standing, amount }: Programme): boolean {
  return (standing === 'PASS' || standing === 'NOT_JUDGED') && (amount ?? 0) > 0;
}

function One({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const words = useWords();
  const name = words(programme.nameZh, programme.nameEn);
  const lines = programme.lines.map((line) => ({ ...line, words: words(line.zh, line.en) }));
  return (
    <details className="programme">
      <summary>
        <strong>{name}</strong>{' '}
        <StatusTag tone={tones[programme.standing]}>{t(`project.programmes.standing.${programme.standing}`)}</StatusTag>{' '}
        {promises(programme) && <Money yuan={programme.amount} />}
      </summary>
      <p className="muted">
        {programme.clause} · <DateText value={programme.validFrom} /> –{' '}
        {programme.validTo ? <DateText value={programme.validTo} /> : t('project.programmes.openEnd')}
      </p>
      {programme.conditions.length > 0 && (
        <LineTable
          label={t('project.programmes.conditions')}
          rows={programme.conditions}
          columns={[
            {
              key: 'verdict',
              title: t('project.programmes.conditions'),
              render: (rule) => (
                <StatusTag tone={verdictTones[rule.verdict]}>
                  {t(`project.programmes.verdict.${rule.verdict}`)}
                </StatusTag>
              ),
            },
            {
              key: 'words',
              title: name,
              render: (rule) => (
                <span>
                  {words(rule.zh, rule.en)}
                  <span className="row-sub">{rule.clause}</span>
                </span>
              ),
            },
          ]}
        />
      )}
      {lines.some((line) => line.amount) ? (
        <Arithmetic
          label={t('project.programmes.arithmetic')}
          heading={t('project.programmes.arithmetic')}
          lines={lines}
        />
      ) : (
        lines.map((line) => <p key={line.words}>{line.words}</p>)
      )}
    </details>
  );
}

interface ArithmeticProps {
  label: string;
  heading: string;
  lines: { words: string; amount?: number | null }[];
  /** Stands where an amount is not known. */
  unknown?: string;
}

function Arithmetic({ label, heading, lines, unknown }: ArithmeticProps) {
  const { t } = useTranslation();
  return (
    <LineTable
      label={label}
      rows={lines}
      columns={[
        { key: 'words', title: heading, render: (line) => line.words },
        {
          key: 'amount',
          title: t('project.f.amount'),
          align: 'right',
          render: ({ amount }) => (amount == null ? unknown : <Money yuan={amount} />),
        },
      ]}
    />
  );
}

function Relations({ programmes }: { programmes: Programmes }) {
  const { t } = useTranslation();
  const words = useWords();
  const marks = useMarks();
  const nameOf = (id: string) => {
    const found = programmes.programmes.find((each) => each.id === id);
    return found ? words(found.nameZh, found.nameEn) : id;
  };
  return (
    <details className="programme">
      <summary>{t('project.programmes.relations')}</summary>
      <ul>
        {programmes.relations.map((relation) => (
          <li key={`${relation.kind}-${relation.programme}-${relation.other}`}>
            {nameOf(relation.programme)} {t(`project.programmes.${relation.kind}`)} {nameOf(relation.other)}
            {marks.colon}
            {words(relation.zh, relation.en)}
            {marks.inBrackets(relation.clause)}
          </li>
        ))}
      </ul>
    </details>
  );
}
