import { useTranslation } from 'react-i18next';
import { useListParams } from '@/shared/lib/useListParams';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { EmptyView } from '@/shared/ui/EmptyView';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { Views } from '@/shared/ui/Views';
import { ImportDialog } from './ImportDialog';
import { type CodeEntry, type CodeTable, type CodeVersion, codeTables } from './model';
import { useCodes } from './requests/listCodes';
import { useVersions } from './requests/listVersions';

const tab = ['table'];

export default function CodesPage() {
  const { t } = useTranslation();
  const params = useListParams(tab);
  const table = codeTables.find((each) => each === params.filters.table) ?? 'divisions';
  return (
    <>
      <PageHeader title={t('codes.title')} facts={t('codes.hint')} actions={<ImportDialog table={table} />} />
      <Panel>
        <Views
          label={t('codes.title')}
          views={codeTables.map((key) => ({ key, label: t(`codes.table.${key}`) }))}
          chosen={table}
          onChoose={(key) => params.change({ table: key, q: undefined })}
        >
          <Entries key={table} table={table} />
        </Views>
      </Panel>
      <Panel title={t('codes.versions')} hint={t('codes.versionsHint')}>
        <Versions table={table} />
      </Panel>
    </>
  );
}

function Entries({ table }: { table: CodeTable }) {
  const { t, i18n } = useTranslation();
  const params = useListParams(tab);
  const { q } = params.filters;
  const calendar = table === 'workdays';
  const columns: DataColumn<CodeEntry>[] = [
    {
      key: 'code',
      title: t(calendar ? 'codes.date' : 'codes.code'),
      heading: true,
      render: (row) => <span className="figure">{row.code}</span>,
    },
    { key: 'name', title: t(calendar ? 'codes.kindOfDay' : 'codes.name'), render: (row) => row.name },
    { key: 'parent', title: t('codes.parent'), render: (row) => <span className="figure">{row.parent ?? '—'}</span> },
    {
      key: 'level',
      title: t('codes.level'),
      render: (row) =>
        row.level && i18n.exists(`codes.levels.${row.level}`) ? t(`codes.levels.${row.level}`) : (row.level ?? '—'),
    },
    { key: 'from', title: t('codes.validFrom'), render: (row) => <DateText value={row.validFrom} /> },
  ];
  return (
    <>
      <FilterBar params={params} filters={[{ kind: 'text', name: 'q', label: t('codes.search') }]} />
      <DataTable<CodeEntry>
        label={t(`codes.table.${table}`)}
        query={useCodes(table, { ...(q ? { q } : {}), page: params.page, size: params.size })}
        params={params}
        rowKey={(row) => `${row.code}-${row.validFrom ?? ''}`}
        columns={calendar ? columns.slice(0, 2) : columns}
        empty={{ title: t('codes.empty'), hint: t('codes.emptyHint') }}
      />
    </>
  );
}

function Versions({ table }: { table: CodeTable }) {
  const { t } = useTranslation();
  return (
    <QueryView query={useVersions(table)}>
      {(versions) =>
        versions.length === 0 ? (
          <EmptyView title={t('codes.noVersions')} hint={t('codes.noVersionsHint')} />
        ) : (
          <LineTable<CodeVersion>
            label={t('codes.versions')}
            rows={versions}
            columns={[
              { key: 'number', title: t('codes.number'), render: (row) => row.number },
              { key: 'source', title: t('codes.source'), render: (row) => row.source },
              { key: 'by', title: t('codes.importedBy'), render: (row) => row.importedBy },
              { key: 'at', title: t('codes.importedAt'), render: (row) => <InstantText value={row.importedAt} full /> },
              {
                key: 'counts',
                title: t('codes.counts'),
                render: (row) =>
                  t('codes.countsOf', {
                    added: row.added,
                    changed: row.changed,
                    retired: row.retired,
                    refused: row.refused,
                  }),
              },
            ]}
          />
        )
      }
    </QueryView>
  );
}
