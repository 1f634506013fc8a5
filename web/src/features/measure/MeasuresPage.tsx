import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type MeasureRow, states, stateTones } from './model';
import { useMeasureSummary, useMeasures } from './requests/measures';

/** The plans' key measures: who leads, how far it is. */
export default function MeasuresPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const summary = useMeasureSummary();
  const options = (names: string[]) => names.map((value) => ({ value, label: value }));
  const columns: DataColumn<MeasureRow>[] = [
    {
      key: 'measure',
      title: t('measure.text'),
      heading: true,
      sort: 'position',
      render: (row) => (
        <span>
          <Link to={`/measures/${row.id}`} className="row-title">
            {row.text}
          </Link>
          <span className="row-sub">
            {row.action}
            {row.topic && ` · ${row.topic}`}
          </span>
        </span>
      ),
    },
    { key: 'leads', title: t('measure.leads'), render: (row) => <Units row={row} leads /> },
    { key: 'others', title: t('measure.others'), render: (row) => <Units row={row} leads={false} /> },
    {
      key: 'state',
      title: t('measure.state'),
      render: (row) => <StatusTag tone={stateTones[row.state]}>{t(`measure.stateOf.${row.state}`)}</StatusTag>,
    },
    {
      key: 'updated',
      title: t('measure.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('measure.title')}
        facts={t('measure.hint')}
        back={{ to: '/plan-overview', text: t('measure.overview') }}
      />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'measures' }}
          filters={[
            { kind: 'text', name: 'q', label: t('measure.search') },
            {
              kind: 'choice',
              name: 'unit',
              label: t('measure.leads'),
              options: options(summary.data?.units.map((unit) => unit.name) ?? []),
            },
            {
              kind: 'choice',
              name: 'action',
              label: t('measure.action'),
              options: options(summary.data?.actions.map((action) => action.action) ?? []),
            },
            {
              kind: 'choice',
              name: 'state',
              label: t('measure.state'),
              options: useOptions('measure.stateOf', states),
            },
          ]}
        />
        <DataTable<MeasureRow>
          label={t('measure.title')}
          query={useMeasures(params)}
          params={params}
          exportedFrom="measures"
          rowKey={(row) => row.id}
          columns={columns}
          empty={{ title: t('measure.empty'), hint: t('measure.emptyHint') }}
        />
      </Panel>
    </>
  );
}

function Units({ row, leads }: { row: MeasureRow; leads: boolean }) {
  const { t } = useTranslation();
  const units = row.units.filter((unit) => unit.leads === leads);
  if (units.length === 0) {
    return <span className="muted">—</span>;
  }
  return (
    <>
      {units.map((unit) => (
        <span key={unit.id} className="unit-line">
          {unit.name}
          {leads && units.length > 1 && <span className="row-sub">{t(`measure.stateOf.${unit.state}`)}</span>}
        </span>
      ))}
    </>
  );
}
