import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountyOptions } from '@/shared/codes/counties';
import { cityToday } from '@/shared/lib/dates';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { CorrectionDialog, FigureDialog, VoidingDialog } from './FigureDialog';
import { type CityValue, type Figure, type IndicatorRow, indicators, type RecoveryBoard } from './model';
import { useFigures, useRecoveryBoard } from './requests/recovery';
import { TargetDialog } from './TargetDialog';
import { Targets } from './Targets';
import { useFigure } from './useFigure';

/** What the city recovers year by year, against what the plans ask for. */
export default function RecoveryPage() {
  const { t } = useTranslation();
  const [year, setYear] = useState(Number(cityToday().slice(0, 4)) - 1);
  const board = useRecoveryBoard(year);
  const choice = (
    <Select
      aria-label={t('recovery.f.year')}
      value={year}
      options={lastYears().map((value) => ({ value, label: String(value) }))}
      onChange={setYear}
    />
  );
  return (
    <>
      <PageHeader
        title={t('recovery.title')}
        facts={t('recovery.hint')}
        actions={board.data && <Entering board={board.data} year={year} />}
      />
      <Panel title={t('recovery.targets')} hint={t('recovery.targetsHint')}>
        <QueryView query={board}>{({ targets }) => <Targets targets={targets} />}</QueryView>
      </Panel>
      <Panel title={t('recovery.byCounty')} extra={choice}>
        <QueryView query={board}>{({ rows }) => <ByCounty rows={rows} year={year} />}</QueryView>
      </Panel>
      <Panel title={t('recovery.figures')}>
        <Figures />
      </Panel>
    </>
  );
}

function lastYears(): number[] {
  const thisYear = Number(cityToday().slice(0, 4));
  return Array.from({ length: 10 }, (_none, back) => thisYear - back);
}

function Entering({ board, year }: { board: RecoveryBoard; year: number }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'figure' | 'target'>();
  const close = () => setAsked(undefined);
  return (
    <>
      {board.keepsTargets && <Button onClick={() => setAsked('target')}>{t('recovery.setTarget')}</Button>}
      {board.keepsFigures && (
        <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAsked('figure')}>
          {t('recovery.enter')}
        </Button>
      )}
      <FigureDialog open={asked === 'figure'} year={year} everywhere={board.keepsTargets} onClose={close} />
      <TargetDialog open={asked === 'target'} target={undefined} onClose={close} />
    </>
  );
}

function ByCounty({ rows, year }: { rows: IndicatorRow[]; year: number }) {
  const { t, i18n } = useTranslation();
  const figure = useFigure();
  const counties = rows[0]?.counties ?? [];
  return (
    <LineTable<IndicatorRow>
      label={t('recovery.byCounty')}
      rows={rows}
      columns={[
        {
          key: 'indicator',
          title: t('recovery.f.indicator'),
          render: (row) => t(`recovery.indicator.${row.indicator}`),
        },
        {
          key: 'city',
          title: t('recovery.city'),
          align: 'right',
          render: (row) => (
            <span>
              <strong>{figure(row.city.value, row.unit)}</strong>
              <Basis value={row.city} />
            </span>
          ),
        },
        {
          key: 'previous',
          title: String(year - 1),
          align: 'right',
          render: (row) => figure(row.previous.value, row.unit),
        },
        ...counties.map(({ county, countyName }) => ({
          key: county,
          title: countyName,
          lang: 'zh-CN' as const,
          align: 'right' as const,
          render: (row: IndicatorRow) =>
            row.counties.find((each) => each.county === county)?.value?.toLocaleString(i18n.language) ?? '—',
        })),
      ]}
    />
  );
}

/** Where the city's value comes from, or how many counties are still missing. */
function Basis({ value }: { value: CityValue }) {
  const { t } = useTranslation();
  return (
    <span className="row-sub">
      {value.basis
        ? t(`recovery.basis.${value.basis}`)
        : t('recovery.reported', { reported: value.reported, counties: value.counties })}
    </span>
  );
}

function Figures() {
  const { t } = useTranslation();
  const params = useListParams();
  const figure = useFigure();
  const [correcting, setCorrecting] = useState<Figure>();
  const [voiding, setVoiding] = useState<Figure>();
  const columns: DataColumn<Figure>[] = [
    {
      key: 'indicator',
      title: t('recovery.f.indicator'),
      heading: true,
      render: (row) => (
        <span>
          <span className="row-title">{t(`recovery.indicator.${row.indicator}`)}</span>
          <span className="row-sub">{row.year}</span>
        </span>
      ),
    },
    { key: 'county', title: t('recovery.f.county'), render: (row) => row.countyName ?? t('recovery.city') },
    {
      key: 'value',
      title: t('recovery.f.value'),
      sort: 'value',
      align: 'right',
      render: (row) => (
        <span>
          {row.voidedAt ? <s>{figure(row.value, row.unit)}</s> : figure(row.value, row.unit)}
          {row.voidedAt && <span className="row-sub">{t('recovery.isVoid')}</span>}
        </span>
      ),
    },
    {
      key: 'source',
      title: t('recovery.f.source'),
      render: (row) => (
        <span>
          {row.source}
          {row.documentNumber && <span className="row-sub">{row.documentNumber}</span>}
          {row.correctionReason && (
            <span className="row-sub">
              {t(row.voidedAt ? 'recovery.wasVoided' : 'recovery.wasWrong', { why: row.correctionReason })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'updated',
      title: t('recovery.updated'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
    {
      key: 'actions',
      title: t('recovery.actions'),
      render: (row) =>
        row.correctable ? (
          <span className="nowrap">
            <Button type="link" size="small" onClick={() => setCorrecting(row)}>
              {t('recovery.correct')}
            </Button>
            <Button type="link" size="small" danger onClick={() => setVoiding(row)}>
              {t('recovery.void')}
            </Button>
          </span>
        ) : (
          '—'
        ),
    },
  ];
  return (
    <>
      <FilterBar
        params={params}
        views={{ service: 'supply-demand', list: 'recovery-figures' }}
        filters={[
          { kind: 'text', name: 'q', label: t('recovery.search') },
          {
            kind: 'choice',
            name: 'indicator',
            label: t('recovery.f.indicator'),
            options: useOptions('recovery.indicator', indicators),
          },
          {
            kind: 'choice',
            name: 'year',
            label: t('recovery.f.year'),
            options: lastYears().map((year) => ({ value: String(year), label: String(year) })),
          },
          { kind: 'choice', name: 'county', label: t('recovery.f.county'), options: useCountyOptions() },
        ]}
      />
      <DataTable<Figure>
        label={t('recovery.figures')}
        query={useFigures(params)}
        params={params}
        exportedFrom={{ service: 'supply-demand', path: 'recovery-figures' }}
        rowKey={(row) => row.id}
        columns={columns}
        empty={{ title: t('recovery.noFigures'), hint: t('recovery.noFiguresHint') }}
      />
      {voiding && <VoidingDialog figure={voiding} onClose={() => setVoiding(undefined)} />}
      {correcting && <CorrectionDialog figure={correcting} onClose={() => setCorrecting(undefined)} />}
    </>
  );
}
