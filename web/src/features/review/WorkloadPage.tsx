import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useListParams } from '@/shared/lib/useListParams';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import type { Line, PersonLine } from './model';
import { useWorkload } from './requests/turns';

const spans = [30, 90, 366] as const;

/** How much waits and how long it takes; each figure leads to its rows. */
export default function WorkloadPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const days = spans.find((each) => String(each) === params.filters.days) ?? 90;
  return (
    <>
      <PageHeader
        title={t('review.workload')}
        facts={t('review.workloadHint')}
        actions={
          <Segmented<number>
            aria-label={t('review.span')}
            value={days}
            options={spans.map((each) => ({
              value: each,
              label: each === 366 ? t('review.lastYear') : t('review.lastDays', { count: each }),
            }))}
            onChange={(chosen) => params.change({ days: String(chosen) })}
          />
        }
      />
      <QueryView query={useWorkload(days)} rows={8}>
        {(load) => (
          <>
            <Lines title={t('review.byLevel')} lines={load.levels} days={days} nameOf="level" />
            <Lines title={t('review.byDistrict')} lines={load.districts} days={days} nameOf="county" />
            <Lines title={t('review.byBureau')} lines={load.bureaus} days={days} nameOf="bureau" />
            <People lines={load.people} days={days} />
          </>
        )}
      </QueryView>
    </>
  );
}

interface LinesProps {
  title: string;
  lines: Line[];
  days: number;
  nameOf: 'level' | 'county' | 'bureau';
}

function Lines({ title, lines, days, nameOf }: LinesProps) {
  const { t } = useTranslation();
  const name = (line: Line) => {
    switch (nameOf) {
      case 'county':
        return line.countyName ?? line.county ?? '';
      case 'bureau':
        return t(`shared.bureau.${line.bureau}`);
      default:
        return t(`review.level.${line.level}`);
    }
  };
  const rowsOf = (line: Line, more: Record<string, string>) => {
    const filters = {
      level: line.level,
      ...(line.county ? { county: line.county } : {}),
      ...(line.bureau ? { bureau: line.bureau } : {}),
      ...more,
    };
    return `/inbox?${new URLSearchParams(filters)}`;
  };
  const done = { state: 'DONE', days: String(days) };
  return (
    <Panel title={title}>
      {lines.length === 0 ? (
        <EmptyView title={t('review.nothing')} />
      ) : (
        <LineTable<Line>
          even
          label={title}
          rows={lines}
          columns={[
            { key: 'name', title: t('review.who'), render: name },
            {
              key: 'open',
              title: t('review.state.OPEN'),
              align: 'right',
              render: (line) => <Figure count={line.open} to={rowsOf(line, {})} />,
            },
            {
              key: 'overdue',
              title: t('review.state.OVERDUE'),
              align: 'right',
              render: (line) => <Figure count={line.overdue} to={rowsOf(line, { state: 'OVERDUE' })} />,
            },
            {
              key: 'done',
              title: t('review.state.DONE'),
              align: 'right',
              render: (line) => <Figure count={line.done} to={rowsOf(line, done)} />,
            },
            {
              key: 'late',
              title: t('review.late'),
              align: 'right',
              render: (line) => <Figure count={line.late} to={rowsOf(line, { ...done, late: 'true' })} />,
            },
            {
              key: 'median',
              title: t('review.median'),
              align: 'right',
              render: (line) => <Median days={line.medianWorkingDays} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}

function People({ lines, days }: { lines: PersonLine[]; days: number }) {
  const { t } = useTranslation();
  const rowsOf = (line: PersonLine, more: Record<string, string> = {}) =>
    `/inbox?${new URLSearchParams({ state: 'DONE', level: line.level, person: line.person, days: String(days), ...more })}`;
  return (
    <Panel title={t('review.byPerson')}>
      {lines.length === 0 ? (
        <EmptyView title={t('review.nothing')} />
      ) : (
        <LineTable<PersonLine>
          label={t('review.byPerson')}
          rows={lines}
          columns={[
            { key: 'name', title: t('review.person'), render: (line) => line.personName },
            { key: 'level', title: t('review.levelLabel'), render: (line) => t(`review.level.${line.level}`) },
            {
              key: 'done',
              title: t('review.state.DONE'),
              align: 'right',
              render: (line) => <Figure count={line.done} to={rowsOf(line)} />,
            },
            {
              key: 'late',
              title: t('review.late'),
              align: 'right',
              render: (line) => <Figure count={line.late} to={rowsOf(line, { late: 'true' })} />,
            },
            {
              key: 'median',
              title: t('review.median'),
              align: 'right',
              render: (line) => <Median days={line.medianWorkingDays} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}

function Figure({ count, to }: { count: number; to: string }) {
  return count === 0 ? <span className="muted">0</span> : <Link to={to}>{count.toLocaleString()}</Link>;
}

function Median({ days }: { days: number | null | undefined }) {
  return typeof days === 'number' ? days.toLocaleString() : <span className="muted">—</span>;
}
