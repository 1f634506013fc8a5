import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { goodsCategories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { RemovalDialog } from '@/shared/ui/RemovalDialog';
import { GoodDialog } from './GoodDialog';
import type { Good } from './model';
import { removeGood, useGoods } from './requests/goods';

/** The consumer goods of the person's enterprise. */
export default function GoodsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const goods = useGoods(params);
  const [dialog, setDialog] = useState<{ good: Good | undefined }>();
  const [leaving, setLeaving] = useState<Good>();
  const create = (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setDialog({ good: undefined })}>
      {t('consumergoods.create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('consumergoods.title')} facts={t('consumergoods.hint')} actions={create} />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'supply-demand', list: 'consumer-goods' }}
          filters={[
            { kind: 'text', name: 'q', label: t('consumergoods.search') },
            {
              kind: 'choice',
              name: 'category',
              label: t('consumergoods.f.category'),
              options: useOptions('shared.category', goodsCategories),
            },
          ]}
        />
        <DataTable<Good>
          label={t('consumergoods.title')}
          query={goods}
          params={params}
          exportedFrom={{ service: 'supply-demand', path: 'consumer-goods' }}
          rowKey={(row) => row.id}
          columns={useColumns((good) => setDialog({ good }), setLeaving)}
          empty={{ title: t('consumergoods.empty'), hint: t('consumergoods.emptyHint'), action: create }}
        />
      </Panel>
      <GoodDialog
        open={dialog !== undefined}
        good={dialog?.good && current(dialog.good, goods.data?.items)}
        onClose={() => setDialog(undefined)}
      />
      <RemovalDialog<Good>
        open={leaving && current(leaving, goods.data?.items)}
        title={t('consumergoods.remove')}
        explanation={(good) => t('consumergoods.removeWords', { name: `${good.brand} ${good.model}` })}
        remove={removeGood}
        done={t('consumergoods.removed')}
        refresh={[['consumer-goods'], ['catalogue']]}
        onClose={() => setLeaving(undefined)}
      />
    </>
  );
}

/** The goods as the list holds them by now: a colleague may have changed them since the dialog was opened. */
function current(opened: Good, read: Good[] | undefined): Good {
  return read?.find((good) => good.id === opened.id) ?? opened;
}

function useColumns(change: (good: Good) => void, remove: (good: Good) => void): DataColumn<Good>[] {
  const { t } = useTranslation();
  const grade = (value: number | null | undefined) => (value ? t('shared.grade', { value }) : '—');
  return [
    {
      key: 'good',
      title: t('consumergoods.good'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/catalogue/${row.id}`} className="row-title">
            {row.brand} {row.model}
          </Link>{' '}
          {row.takenDown && <span className="badge">{t('consumergoods.takenDown')}</span>}
          {row.description && <span className="row-sub">{row.description}</span>}
        </span>
      ),
    },
    { key: 'category', title: t('consumergoods.f.category'), render: (row) => t(`shared.category.${row.category}`) },
    { key: 'energy', title: t('consumergoods.f.energyGrade'), render: (row) => grade(row.energyGrade) },
    { key: 'water', title: t('consumergoods.f.waterGrade'), render: (row) => grade(row.waterGrade) },
    {
      key: 'capacity',
      title: t('consumergoods.f.yearlyCapacity'),
      sort: 'yearlyCapacity',
      align: 'right',
      render: (row) => row.yearlyCapacity.toLocaleString(),
    },
    {
      key: 'edit',
      title: t('consumergoods.actions'),
      render: (row) => {
        const name = `${row.brand} ${row.model}`;
        return (
          <span className="nowrap">
            <Button
              size="small"
              icon={<EditOutlined aria-hidden="true" />}
              aria-label={t('consumergoods.changeOne', { name })}
              onClick={() => change(row)}
            />{' '}
            <Button
              size="small"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t('consumergoods.removeOne', { name })}
              onClick={() => remove(row)}
            />
          </span>
        );
      },
    },
  ];
}
