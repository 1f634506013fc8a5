import { PictureOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { categories, goodsCategories, productCategories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { useIs, usePerson } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { DateText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { OriginBadge } from '@/shared/ui/OriginNote';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { type Entry, productKinds, smallPictureAt } from './model';
import { useCatalogue } from './requests/catalogue';

/** What enterprises of the city offer, for everybody who is signed in. */
export default function CataloguePage() {
  const { t } = useTranslation();
  const params = useListParams();
  return (
    <>
      <PageHeader title={t('catalogue.title')} facts={t('catalogue.hint')} />
      <Panel>
        <Filters params={params} />
        <DataTable<Entry>
          label={t('catalogue.title')}
          query={useCatalogue(params)}
          params={params}
          exportedFrom={{ service: 'supply-demand', path: 'catalogue' }}
          rowKey={(row) => row.id}
          columns={useColumns()}
          empty={{ title: t('catalogue.empty'), hint: t('catalogue.emptyHint') }}
        />
      </Panel>
    </>
  );
}

/** The categories of the chosen list, or of both. */
function categoriesOf(kind: string | undefined): readonly string[] {
  return kind === 'SUPPLY' ? categories : kind === 'CONSUMER_GOODS' ? goodsCategories : productCategories;
}

function Filters({ params }: { params: ListParams }) {
  const { t } = useTranslation();
  const kinds = useOptions('catalogue.kind', productKinds);
  const { bureau } = usePerson();
  const supervises = useIs('bureau-reviewer') && bureau === 'economy';
  const counties = useCountyOptions();
  const chosen = categoriesOf(params.filters.kind);
  const all = productCategories.map((value) => ({ value, label: t(`shared.category.${value}`) }));
  const grades = [1, 2, 3, 4, 5].map((value) => ({
    value: String(value),
    label: t('catalogue.gradeOrBetter', { value }),
  }));
  return (
    <FilterBar
      params={params}
      views={{ service: 'supply-demand', list: 'catalogue' }}
      filters={[
        { kind: 'text', name: 'q', label: t('catalogue.search') },
        { kind: 'choice', name: 'kind', label: t('catalogue.kindLabel'), options: kinds },
        {
          kind: 'choice',
          name: 'category',
          label: t('catalogue.category'),
          options: all.filter(({ value }) => chosen.includes(value)),
        },
        { kind: 'choice', name: 'county', label: t('catalogue.county'), options: counties },
        { kind: 'choice', name: 'energyGrade', label: t('catalogue.energyGrade'), options: grades },
        { kind: 'money', name: 'priceTo', label: t('catalogue.priceTo') },
        ...(supervises
          ? [
              {
                kind: 'choice' as const,
                name: 'takenDown',
                label: t('catalogue.takenDownFilter'),
                options: [{ value: 'true', label: t('catalogue.takenDownFilter') }],
              },
            ]
          : []),
      ]}
    />
  );
}

function useColumns(): DataColumn<Entry>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'product',
      title: t('catalogue.product'),
      heading: true,
      render: (row) => (
        <span className="product-cell">
          {row.picture ? (
            <img className="product-thumb" src={smallPictureAt(row.id, row.picture)} alt="" loading="lazy" />
          ) : (
            <span className="product-thumb product-thumb-none" aria-hidden="true">
              <PictureOutlined />
            </span>
          )}
          <span>
            <Link to={`/catalogue/${row.id}`} className="row-title">
              {row.product} {row.model}
            </Link>
            {row.origin && ' '}
            <OriginBadge origin={row.origin} />
            <span className="row-sub">{row.enterprise.name}</span>
          </span>
        </span>
      ),
    },
    { key: 'kind', title: t('catalogue.kindLabel'), render: (row) => t(`catalogue.kind.${row.kind}`) },
    { key: 'category', title: t('catalogue.category'), render: (row) => t(`shared.category.${row.category}`) },
    { key: 'county', title: t('catalogue.county'), render: (row) => row.countyName },
    {
      key: 'grade',
      title: t('catalogue.energyGrade'),
      render: (row) => (row.energyGrade ? t('shared.grade', { value: row.energyGrade }) : '—'),
    },
    {
      key: 'price',
      title: t('catalogue.price'),
      sort: 'price',
      align: 'right',
      render: (row) =>
        row.priceFrom === undefined || row.priceFrom === null ? (
          '—'
        ) : (
          <span className="nowrap">
            <Money yuan={row.priceFrom} /> – <Money yuan={row.priceTo} />
          </span>
        ),
    },
    {
      key: 'updated',
      title: t('catalogue.updated'),
      sort: 'updatedAt',
      render: (row) => <DateText value={row.updatedAt.slice(0, 10)} />,
    },
  ];
}
