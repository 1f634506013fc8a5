import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { usePerson } from '@/shared/session/SessionContext';
import { DateText } from '@/shared/ui/Dates';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { DraftRound } from './DraftRound';
import { type Round, roundTones } from './model';
import { useRounds } from './requests/rounds';

/** Rounds in which the four sheets are collected. */
export default function RoundsPage() {
  const { t } = useTranslation();
  const marks = useMarks();
  const { bureau } = usePerson();
  return (
    <>
      <PageHeader
        title={t('collection.title')}
        facts={t('collection.hint')}
        actions={bureau === 'economy' && <DraftRound />}
      />
      <Panel>
        <QueryView query={useRounds()}>
          {(rounds) =>
            rounds.length === 0 ? (
              <EmptyView title={t('collection.empty')} hint={t('collection.emptyHint')} />
            ) : (
              <LineTable<Round>
                label={t('collection.title')}
                rows={rounds}
                columns={[
                  {
                    key: 'name',
                    title: t('collection.name'),
                    render: (row) => (
                      <span>
                        <Link to={`/collection-rounds/${row.id}`} className="row-title">
                          {row.name}
                        </Link>
                        <span className="row-sub">
                          {row.sheets.map(({ kind }) => t(`collection.kind.${kind}`)).join(marks.list)}
                        </span>
                      </span>
                    ),
                  },
                  { key: 'year', title: t('collection.year'), render: (row) => row.year },
                  {
                    key: 'state',
                    title: t('collection.stateLabel'),
                    render: (row) => (
                      <StatusTag tone={roundTones[row.state]}>{t(`collection.round.${row.state}`)}</StatusTag>
                    ),
                  },
                  {
                    key: 'deadline',
                    title: t('collection.deadline'),
                    render: (row) => <DateText value={row.deadline} />,
                  },
                ]}
              />
            )
          }
        </QueryView>
      </Panel>
    </>
  );
}
