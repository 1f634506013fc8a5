import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { categories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import type { Matched } from './model';
import { useMatched } from './requests/listMatched';

/** Best scores below which an office may want to look for suppliers itself. */
const lowScores = ['40', '60', '80'];

/** What was found for the demands that a person may see. */
export default function MatchedPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const own = useIs('enterprise');
  const wide = !useIs('enterprise', 'district-reviewer');
  const counties = useCountyOptions();
  return (
    <>
      <PageHeader
        title={t('matching.matched.title')}
        facts={t(own ? 'matching.matched.ownHint' : 'matching.matched.hint')}
      />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'supply-demand', list: 'matched-demands' }}
          filters={[
            {
              kind: 'choice',
              name: 'category',
              label: t('matching.matched.category'),
              options: useOptions('shared.category', categories),
            },
            {
              kind: 'choice',
              name: 'bestBelow',
              label: t('matching.matched.score'),
              options: lowScores.map((points) => ({ value: points, label: t('matching.matched.below', { points }) })),
            },
            ...(wide
              ? [{ kind: 'choice' as const, name: 'county', label: t('matching.matched.county'), options: counties }]
              : []),
          ]}
        />
        <DataTable<Matched>
          label={t('matching.matched.title')}
          query={useMatched(params)}
          params={params}
          exportedFrom={{ service: 'supply-demand', path: 'matching/demands' }}
          rowKey={(row) => row.id}
          columns={useColumns(own)}
          empty={{ title: t('matching.matched.empty'), hint: t('matching.matched.emptyHint') }}
        />
      </Panel>
    </>
  );
}

function useColumns(own: boolean): DataColumn<Matched>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'wanted',
      title: t('matching.matched.wanted'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/demands/${row.id}`} className="row-title">
            {row.wantedEquipment}
          </Link>
          {!own && <span className="row-sub">{row.enterprise.name}</span>}
        </span>
      ),
    },
    {
      key: 'category',
      title: t('matching.matched.category'),
      render: (row) => t(`shared.category.${row.category}`),
    },
    { key: 'county', title: t('matching.matched.county'), render: (row) => row.countyName },
    {
      key: 'month',
      title: t('matching.matched.month'),
      render: (row) => <span className="nowrap">{row.purchaseMonth}</span>,
    },
    { key: 'best', title: t('matching.matched.best'), render: (row) => <Best row={row} /> },
    {
      key: 'score',
      title: t('matching.matched.score'),
      sort: 'bestScore',
      align: 'right',
      render: (row) => row.best[0]?.score ?? '—',
    },
    { key: 'count', title: t('matching.matched.count'), align: 'right', render: (row) => row.shown },
    {
      key: 'newsAt',
      title: t('matching.matched.newsAt'),
      sort: 'newsAt',
      render: (row) => (row.newsAt ? <InstantText value={row.newsAt} /> : '—'),
    },
  ];
}

function Best({ row }: { row: Matched }) {
  const { t } = useTranslation();
  if (row.best.length === 0) {
    return <span className="muted">{t('matching.matched.nothing')}</span>;
  }
  return (
    <ol className="matched-best">
      {row.best.map((found) => (
        <li key={found.supply}>
          {found.product} {found.model}
          <span className="row-sub">
            {found.enterprise} · {t('matching.matched.points', { points: found.score })}
          </span>
        </li>
      ))}
    </ol>
  );
}
