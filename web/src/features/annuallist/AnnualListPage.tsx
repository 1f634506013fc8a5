import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CodeText } from '@/shared/codes/CodeSelect';
import { useCountyOptions } from '@/shared/codes/counties';
import { useBilingual } from '@/shared/i18n/marks';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { AddItem } from './AddItem';
import { ImportItems } from './ImportItems';
import { ListActions } from './ListActions';
import { type ItemRow, itemStates, itemTones, type List, listTones, shownColumns } from './model';
import { useItems } from './requests/items';
import { useList } from './requests/lists';
import { ValueText } from './ValueText';

/** One unit's list with its items. */
export default function AnnualListPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/annual-lists', text: t('annuallist.title') };
  return (
    <PageQuery query={useList(id)} title={t('annuallist.one')} back={back}>
      {(list) => (
        <>
          <Head list={list} back={back} />
          {list.list.reason && (
            <Alert
              className="alert-gap"
              type="warning"
              showIcon
              title={t('annuallist.returnedTitle')}
              description={list.list.reason}
            />
          )}
          <Panel title={t('annuallist.items')}>
            <Items list={list} />
          </Panel>
        </>
      )}
    </PageQuery>
  );
}

function Head({ list, back }: { list: List; back: { to: string; text: string } }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const { id, year, state, typeName, ownerName } = list.list;
  const annual = year !== null && year !== undefined;
  const address = `/api/library/annual-lists/${id}/workbook`;
  return (
    <PageHeader
      back={back}
      title={`${annual ? `${year} ` : ''}${bilingual(typeName)}`}
      tags={annual && <StatusTag tone={listTones[state]}>{t(`annuallist.state.${state}`)}</StatusTag>}
      facts={
        <>
          <span>{ownerName}</span>
          {list.submittedBy && <span>{t('annuallist.submittedBy', { name: list.submittedBy })}</span>}
          {list.confirmedBy && <span>{t('annuallist.confirmedBy', { name: list.confirmedBy })}</span>}
        </>
      }
      actions={
        <>
          <Button href={address} download icon={<DownloadOutlined aria-hidden="true" />}>
            {t('annuallist.export')}
          </Button>
          {list.actions.includes('EDIT') && (
            <>
              <Button href={`${address}?template=true`} download icon={<DownloadOutlined aria-hidden="true" />}>
                {t('annuallist.template')}
              </Button>
              <ImportItems list={id} />
              <AddItem list={list} />
            </>
          )}
          <ListActions list={list} />
        </>
      }
    />
  );
}

function Items({ list }: { list: List }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const params = useListParams();
  const counties = useCountyOptions();
  const states = useOptions('annuallist.itemState', itemStates);
  const yesNo = ['true', 'false'].map((value) => ({ value, label: t(value === 'true' ? 'shared.yes' : 'shared.no') }));
  const annual = (list.layout.ageRules ?? []).length > 0;
  const columns: DataColumn<ItemRow>[] = [
    { key: 'number', title: t('annuallist.number'), sort: 'number', render: (row) => row.number },
    {
      key: 'title',
      title: t('annuallist.itemTitle'),
      heading: true,
      sort: 'title',
      render: (row) => (
        <Link to={`/annual-lists/items/${row.id}`} className="row-title">
          {row.title}
        </Link>
      ),
    },
    { key: 'county', title: t('annuallist.county'), render: (row) => <CodeText table="divisions" code={row.county} /> },
    ...shownColumns(list.layout.columns).map((column) => ({
      key: `value-${column.key}`,
      title: bilingual(column.name),
      render: (row: ItemRow) => <ValueText column={column} value={row.values[column.key]} />,
    })),
    {
      key: 'age',
      title: t('annuallist.age'),
      sort: 'commissionedOn',
      render: (row) => (
        <span>
          {row.age === null || row.age === undefined ? '—' : t('annuallist.years', { count: row.age })}
          {row.flagged && (
            <span className="row-sub">
              <StatusTag tone="attention">{t('annuallist.flaggedOne')}</StatusTag>
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'quantity',
      title: t('annuallist.quantity'),
      align: 'right',
      render: (row) => (row.quantity ?? '—').toLocaleString(),
    },
    {
      key: 'cost',
      title: t('annuallist.cost'),
      sort: 'cost',
      align: 'right',
      render: (row) => <Money yuan={row.cost} />,
    },
    {
      key: 'state',
      title: t('annuallist.progress'),
      render: (row) => <StatusTag tone={itemTones[row.state]}>{t(`annuallist.itemState.${row.state}`)}</StatusTag>,
    },
    {
      key: 'project',
      title: t('annuallist.project'),
      render: (row) => t(row.projectId ? 'shared.yes' : 'shared.no'),
    },
  ];
  return (
    <>
      <FilterBar
        params={params}
        views={{ service: 'library', list: 'annual-list-items' }}
        filters={[
          { kind: 'text', name: 'q', label: t('annuallist.search') },
          { kind: 'choice', name: 'state', label: t('annuallist.progress'), options: states },
          { kind: 'choice', name: 'county', label: t('annuallist.county'), options: counties },
          ...(annual
            ? [{ kind: 'choice' as const, name: 'flagged', label: t('annuallist.flaggedOne'), options: yesNo }]
            : []),
          { kind: 'choice', name: 'linked', label: t('annuallist.project'), options: yesNo },
        ]}
      />
      <DataTable<ItemRow>
        label={t('annuallist.items')}
        query={useItems(list.list.id, params)}
        params={params}
        exportedFrom={`annual-lists/${list.list.id}/items`}
        rowKey={(row) => row.id}
        columns={columns}
        empty={{ title: t('annuallist.noItems'), hint: t('annuallist.noItemsHint') }}
      />
    </>
  );
}
