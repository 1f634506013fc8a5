import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Facts } from '@/shared/ui/Facts';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { type Briefing, type BriefingLine, type Light, lights } from './model';

/** The month's figures; each leads to its rows. */
export function BriefingView({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation();
  const { total } = briefing;
  const rows = (path: string, count: number) =>
    count === 0 ? '0' : <Link to={`/dispatch/${path}`}>{count.toLocaleString()}</Link>;
  const amount = (yuan: number) => <Amount yuan={yuan} to={rowsOf(briefing, '&filled=true')} />;
  return (
    <>
      <Facts
        facts={[
          { key: 'period', label: t('dispatch.investedPeriod'), value: amount(total.investedPeriod) },
          { key: 'year', label: t('dispatch.investedYear'), value: amount(total.investedYear) },
          { key: 'total', label: t('dispatch.investedTotal'), value: amount(total.investedTotal) },
          { key: 'place', label: t('dispatch.fundsInPlace'), value: amount(total.fundsInPlace) },
          { key: 'paid', label: t('dispatch.fundsPaid'), value: amount(total.fundsPaid) },
          {
            key: 'problems',
            label: t('dispatch.briefing.problems'),
            value: rows(`problems?round=${briefing.roundId}&open=true`, briefing.openProblems),
          },
          {
            key: 'overdue',
            label: t('dispatch.briefing.overdue'),
            value: rows(`problems?round=${briefing.roundId}&overdue=true`, briefing.overdueProblems),
          },
          {
            key: 'notices',
            label: t('dispatch.briefing.notices'),
            value: rows(`notices?round=${briefing.roundId}&open=true`, briefing.openNotices),
          },
        ]}
      />
      <h3>{t('dispatch.briefing.byCounty')}</h3>
      <Lines briefing={briefing} by="county" lines={briefing.counties} />
      <h3>{t('dispatch.briefing.byField')}</h3>
      <Lines briefing={briefing} by="field" lines={briefing.fields} />
    </>
  );
}

/** Reports of the month that a figure counts. */
function rowsOf({ roundId }: Briefing, filter: string): string {
  return `/dispatch/reports?round=${roundId}${filter}`;
}

/** An amount leads to the reports that it adds up. */
function Amount({ yuan, to }: { yuan: number; to: string }) {
  return yuan === 0 ? (
    <Money yuan={yuan} />
  ) : (
    <Link to={to}>
      <Money yuan={yuan} />
    </Link>
  );
}

function Count({ count, to }: { count: number; to: string }) {
  return count === 0 ? <span className="muted">0</span> : <Link to={to}>{count.toLocaleString()}</Link>;
}

function Lines({ briefing, by, lines }: { briefing: Briefing; by: 'county' | 'field'; lines: BriefingLine[] }) {
  const { t } = useTranslation();
  const count = (line: BriefingLine, light: Light) =>
    ({ RED: line.red, YELLOW: line.yellow, GREEN: line.green, NONE: 0 })[light];
  const rows = (line: BriefingLine, filter = '') => rowsOf(briefing, `&${by}=${line.key}${filter}`);
  return (
    <LineTable<BriefingLine>
      label={t(`dispatch.briefing.${by === 'county' ? 'byCounty' : 'byField'}`)}
      rows={lines}
      columns={[
        {
          key: 'name',
          title: t(`dispatch.${by}`),
          render: (line) => <Link to={rows(line)}>{by === 'county' ? line.name : t(`shared.field.${line.key}`)}</Link>,
        },
        {
          key: 'filled',
          title: t('dispatch.filled'),
          align: 'right',
          render: (line) => (
            <span className="nowrap in-text">
              <Count count={line.filled} to={rows(line, '&filled=true')} /> /{' '}
              <Count count={line.asked} to={rows(line, '&asked=true')} />
            </span>
          ),
        },
        {
          key: 'period',
          title: t('dispatch.investedPeriod'),
          align: 'right',
          render: (line) => <Amount yuan={line.investedPeriod} to={rows(line, '&filled=true')} />,
        },
        {
          key: 'year',
          title: t('dispatch.investedYear'),
          align: 'right',
          render: (line) => <Amount yuan={line.investedYear} to={rows(line, '&filled=true')} />,
        },
        ...lights
          .filter((light) => light !== 'NONE')
          .map((light) => ({
            key: light,
            title: t(`dispatch.light.${light}`),
            align: 'right' as const,
            render: (line: BriefingLine) => (
              <Count count={count(line, light)} to={rows(line, `&asked=true&light=${light}`)} />
            ),
          })),
      ]}
    />
  );
}
