import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBilingual } from '@/shared/i18n/marks';
import { useOptions } from '@/shared/lib/enums';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { DateInput } from '@/shared/ui/Dates';
import { EmptyView } from '@/shared/ui/EmptyView';
import { ExportList } from '@/shared/ui/ExportList';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { type Figures, type FiguresBy, type FiguresRow, figuresBy } from './model';
import { type FiguresQuery, useFigures } from './requests/readFigures';

/** What docking came to, by county, category or month; each figure leads to its cases. */
export default function FiguresPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const by = figuresBy.find((known) => known === params.filters.by) ?? 'COUNTY';
  const query = { ...params.filters, by } as FiguresQuery;
  return (
    <>
      <PageHeader
        title={t('supplydocking.figures')}
        facts={t('supplydocking.figuresHint')}
        back={{ to: '/dockings', text: t('supplydocking.backToList') }}
      />
      <Panel>
        <Choice params={params} by={by} />
        <QueryView query={useFigures(query)} rows={6}>
          {(figures) => <FiguresTable figures={figures} />}
        </QueryView>
        <ExportList
          from={{ service: 'supply-demand', path: 'dockings/figures' }}
          params={{ filters: { ...params.filters, by }, sort: undefined }}
        />
      </Panel>
    </>
  );
}

function Choice({ params, by }: { params: ListParams; by: FiguresBy }) {
  const { t } = useTranslation();
  const month = (name: 'from' | 'to') => (
    <DateInput
      picker="month"
      className="filter"
      aria-label={t(`supplydocking.${name}`)}
      placeholder={t(`supplydocking.${name}`)}
      value={params.filters[name] ?? null}
      onChange={(chosen) => params.change({ [name]: chosen ?? undefined })}
    />
  );
  return (
    <fieldset className="filters" aria-label={t('supplydocking.by')}>
      <Segmented<string>
        options={useOptions('supplydocking.byOf', figuresBy)}
        value={by}
        onChange={(chosen) => params.change({ by: chosen })}
      />
      {month('from')}
      {month('to')}
    </fieldset>
  );
}

function FiguresTable({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  if (figures.rows.length === 0) {
    return <EmptyView title={t('supplydocking.noFigures')} hint={t('supplydocking.noFiguresHint')} />;
  }
  const count = (
    key: 'opened' | 'waiting' | 'talking' | 'agreed' | 'dropped' | 'agreements',
    filters?: Record<string, string>,
  ) => ({
    key,
    title: t(`supplydocking.column.${key}`),
    align: 'right' as const,
    render: (row: FiguresRow) => (
      <Leading
        figures={figures}
        row={row}
        figure={row[key]}
        filters={filters}
        begin={key === 'agreements' ? 'agreed' : 'opened'}
      />
    ),
  });
  return (
    <>
      <LineTable<FiguresRow>
        label={t('supplydocking.figures')}
        rows={[...figures.rows, figures.total]}
        columns={[
          {
            key: 'label',
            title: t(`supplydocking.byOf.${figures.by}`),
            render: (row) => (row.key === '' ? <strong>{bilingual(row.label)}</strong> : bilingual(row.label)),
          },
          count('opened', {}),
          count('waiting'),
          count('talking', { state: 'TALKING' }),
          count('agreed', { state: 'AGREED' }),
          count('dropped', { state: 'DROPPED' }),
          count('agreements', { state: 'AGREED' }),
          {
            key: 'agreedAmount',
            title: t('supplydocking.column.agreedAmount'),
            align: 'right',
            render: (row) => <Money yuan={row.agreedAmount} />,
          },
        ]}
      />
      {figures.reasons.length > 0 && (
        <div className="gap-above">
          <h3>{t('supplydocking.reasons')}</h3>
          <ul className="plain">
            {figures.reasons.map(({ reason, count: times }) => (
              <li key={reason}>{`${t(`supplydocking.reason.${reason}`)} ${times}`}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** A figure with the way to its cases, where the list can be asked for exactly these. */
function Leading(props: {
  figures: Figures;
  row: FiguresRow;
  figure: number;
  filters: Record<string, string> | undefined;
  /** Which of the two days lies in the months. */
  begin: 'opened' | 'agreed';
}) {
  const { figures, row, figure, filters, begin } = props;
  if (!filters || figure === 0) {
    return figure;
  }
  const group: Record<string, string> =
    row.key === '' ? {} : figures.by === 'COUNTY' ? { county: row.key } : { category: row.key };
  const month = figures.by === 'MONTH' && row.key !== '' ? row.key : undefined;
  const months = { [`${begin}From`]: month ?? figures.from, [`${begin}To`]: month ?? figures.to };
  const search = { ...filters, ...(figures.by === 'MONTH' ? {} : group), ...months };
  return <Link to={`/dockings?${new URLSearchParams(search)}`}>{figure}</Link>;
}
