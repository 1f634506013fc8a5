import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LineTable } from '@/shared/ui/LineTable';
import { type Completion, type CompletionLine, share } from './model';

const states = ['missing', 'submitted', 'returned', 'accepted'] as const;

/** Who has reported, by county; each figure leads to its rows. */
export function CompletionTable({ round, completion }: { round: string; completion: Completion }) {
  const { t } = useTranslation();
  const link = (line: CompletionLine, count: number, filter: string) =>
    count === 0 ? (
      <span className="muted">0</span>
    ) : (
      <Link to={`/dispatch/reports?round=${round}${line.county ? `&county=${line.county}` : ''}${filter}`}>
        {count.toLocaleString()}
      </Link>
    );
  return (
    <LineTable<CompletionLine>
      label={t('dispatch.completion')}
      rows={[...completion.counties, { ...completion.total, countyName: t('dispatch.total') }]}
      columns={[
        { key: 'county', title: t('dispatch.county'), render: (line) => line.countyName },
        {
          key: 'asked',
          title: t('dispatch.asked'),
          align: 'right',
          render: (line) => link(line, line.asked, '&asked=true'),
        },
        ...states.map((state) => ({
          key: state,
          title: t(`dispatch.report.${state.toUpperCase()}`),
          align: 'right' as const,
          render: (line: CompletionLine) => link(line, line[state], `&state=${state.toUpperCase()}`),
        })),
        {
          key: 'rate',
          title: t('dispatch.rate'),
          align: 'right',
          render: (line) => share(line.submitted + line.accepted, line.asked),
        },
        {
          key: 'flagged',
          title: t('dispatch.flagged'),
          align: 'right',
          render: (line) => link(line, line.flagged, '&flagged=true'),
        },
      ]}
    />
  );
}
