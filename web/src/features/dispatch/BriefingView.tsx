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
  return (
    <>
      <Facts
        facts={[
          { key: 'period', label: t('dispatch.investedPeriod'), value: <Money yuan={total.investedPeriod} /> },
          { key: 'year', label: t('dispatch.investedYear'), value: <Money yuan={total.investedYear} /> },
          { key: 'total', label: t('dispatch.investedTotal'), value: <Money yuan={total.investedTotal} /> },
          { key: 'place', label: t('dispatch.fundsInPlace'), value: <Money yuan={total.fundsInPlace} /> },
          { key: 'paid', label: t('dispatch.fundsPaid'), value: <Money yuan={total.fundsPaid} /> },
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

function Lines({ briefing, by, lines }: { briefing: Briefing; by: 'county' | 'field'; lines: BriefingLine[] }) {
  const { t } = useTranslation();
  const count = (line: BriefingLine, light: Light) =>
    ({ RED: line.red, YELLOW: line.yellow, GREEN: line.green, NONE: 0 })[light];
  return (
    <LineTable<BriefingLine>
      label={t(`dispatch.briefing.${by === 'county' ? 'byCounty' : 'byField'}`)}
      rows={lines}
      columns={[
        {
          key: 'name',
          title: t(`dispatch.${by}`),
          render: (line) => (
            <Link to={`/dispatch/reports?round=${briefing.roundId}&${by}=${line.key}`}>
              {by === 'county' ? line.name : t(`shared.field.${line.key}`)}
            </Link>
          ),
        },
        {
          key: 'filled',
          title: t('dispatch.filled'),
          align: 'right',
          render: (line) => `${line.filled} / ${line.asked}`,
        },
        {
          key: 'period',
          title: t('dispatch.investedPeriod'),
          align: 'right',
          render: (line) => <Money yuan={line.investedPeriod} />,
        },
        {
          key: 'year',
          title: t('dispatch.investedYear'),
          align: 'right',
          render: (line) => <Money yuan={line.investedYear} />,
        },
        ...lights
          .filter((light) => light !== 'NONE')
          .map((light) => ({
            key: light,
            title: t(`dispatch.light.${light}`),
            align: 'right' as const,
            render: (line: BriefingLine) =>
              count(line, light) === 0 ? (
                <span className="muted">0</span>
              ) : (
                <Link to={`/dispatch/reports?round=${briefing.roundId}&${by}=${line.key}&asked=true&light=${light}`}>
                  {count(line, light).toLocaleString()}
                </Link>
              ),
          })),
      ]}
    />
  );
}
