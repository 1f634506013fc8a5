import { Alert, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { LineTable } from '@/shared/ui/LineTable';
import { Views } from '@/shared/ui/Views';
import type { Column, Kind, Round, WorkbookReport, WorkbookRow, WorkbookSheet, WrongCell } from './model';
import { useLayout } from './requests/submissions';
import { useValueWords } from './valueWords';

const shown = 100;

interface WorkbookOutcomeProps {
  report: WorkbookReport;
  sheets: Round['sheets'];
  /** How to get the copy with what is wrong. */
  annotated?: ReactNode;
}

/** What a workbook brings, sheet by sheet, and each wrong cell. */
export function WorkbookOutcome({ report, sheets, annotated }: WorkbookOutcomeProps) {
  const { t } = useTranslation();
  const begins = report.sheets.find(({ changes }) => changes.length > 0) ?? report.sheets[0];
  const first = report.wrong[0]?.kind ?? begins?.kind ?? 'SUPPLY';
  const marks = useMarks();
  const [chosen, setChosen] = useState<Kind>(first);
  const sheet = report.sheets.find(({ kind }) => kind === chosen);
  const wrongOf = (kind: Kind) => report.wrong.filter((wrong) => wrong.kind === kind);
  return (
    <>
      <Summary report={report} onJump={setChosen} {...(annotated ? { annotated } : {})} />
      {report.ignored.length > 0 && (
        <p className="muted">{t('collection.workbookIgnored', { names: report.ignored.join(marks.list) })}</p>
      )}
      <Views
        label={t('collection.sheet')}
        chosen={chosen}
        onChoose={setChosen}
        views={report.sheets.map(({ kind }) => ({
          key: kind,
          label:
            t(`collection.kind.${kind}`) +
            (wrongOf(kind).length > 0 ? t('collection.workbookWrongMark', { count: wrongOf(kind).length }) : ''),
        }))}
      >
        {sheet && (
          <Sheet
            sheet={sheet}
            wrong={wrongOf(chosen)}
            template={sheets.find(({ kind }) => kind === chosen)?.template ?? 0}
          />
        )}
      </Views>
    </>
  );
}

function Summary(props: { report: WorkbookReport; onJump: (kind: Kind) => void; annotated?: ReactNode }) {
  const { report, onJump, annotated } = props;
  const { t } = useTranslation();
  if (report.wrongCells === 0) {
    const changes = report.sheets.some(({ added, changed, missing }) => added + changed + missing > 0);
    return (
      <Alert
        className="alert-gap"
        type={report.stored ? 'success' : 'info'}
        showIcon
        title={t(
          report.stored
            ? 'collection.workbookStored'
            : changes
              ? 'collection.workbookChecked'
              : 'collection.workbookSame',
        )}
      />
    );
  }
  const jumps = report.sheets.filter(({ wrongRows }) => wrongRows > 0);
  return (
    <Alert
      className="alert-gap"
      type={report.stored ? 'warning' : 'error'}
      showIcon
      title={t(report.stored ? 'collection.workbookStoredRight' : 'collection.workbookWrong', {
        count: report.wrongCells,
      })}
      description={
        <>
          {jumps.map(({ kind, wrongRows }) => (
            <Button key={kind} type="link" size="small" onClick={() => onJump(kind)}>
              {t('collection.workbookJump', { sheet: t(`collection.kind.${kind}`), rows: wrongRows })}
            </Button>
          ))}
          {annotated}
        </>
      }
    />
  );
}

function Sheet({ sheet, wrong, template }: { sheet: WorkbookSheet; wrong: WrongCell[]; template: number }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const layout = useLayout(sheet.kind, template);
  if (!sheet.there) {
    return <p className="muted">{t('collection.workbookNotThere')}</p>;
  }
  return (
    <>
      <p className="dialog-words">{t('collection.workbookCounts', { ...sheet })}</p>
      {wrong.length > 0 && (
        <LineTable<WrongCell>
          label={t('collection.workbookWrongLabel')}
          rows={wrong.slice(0, shown)}
          columns={[
            {
              key: 'cell',
              title: t('collection.cell'),
              render: (row) => <span className="figure">{row.cell}</span>,
            },
            { key: 'heading', title: t('collection.column'), render: (row) => bilingual(row.heading) },
            { key: 'value', title: t('collection.cellValue'), render: (row) => row.value || '—' },
            { key: 'why', title: t('collection.remark'), render: (row) => bilingual(row) },
          ]}
          foot={wrong.length > shown && <p className="muted">{t('collection.workbookMore', { count: shown })}</p>}
        />
      )}
      {sheet.changes.length > 0 && <Changes rows={sheet.changes} columns={layout.data?.columns ?? []} />}
    </>
  );
}

function Changes({ rows, columns }: { rows: readonly WorkbookRow[]; columns: Column[] }) {
  const { t } = useTranslation();
  // Some of each kind: nobody confirms what goes without having seen any of it.
  const some = (['MISSING', 'CHANGED', 'ADDED'] as const).flatMap((kind) =>
    rows.filter(({ change }) => change === kind).slice(0, shown / 2),
  );
  const said = useContentWords(columns, some);
  return (
    <LineTable<WorkbookRow>
      label={t('collection.workbookChanges')}
      rows={some}
      columns={[
        {
          key: 'change',
          title: t('collection.workbookChange'),
          render: (row) => t(`collection.rowChange.${row.change}`),
          width: 90,
        },
        { key: 'row', title: t('collection.workbookRow'), render: (row) => row.row ?? '—', width: 90 },
        { key: 'number', title: t('collection.number'), render: (row) => row.number ?? '—', width: 80 },
        { key: 'content', title: t('collection.workbookContent'), render: said },
      ]}
      foot={
        rows.length > some.length && <p className="muted">{t('collection.workbookFirst', { count: some.length })}</p>
      }
    />
  );
}

/** Of a changed row what changed, of others how they begin. */
function useContentWords(columns: Column[], rows: readonly WorkbookRow[]): (row: WorkbookRow) => string {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const marks = useMarks();
  const value = useValueWords(
    columns,
    rows.flatMap(({ values, before }) => [values, before ?? {}]),
  );
  return ({ values, before }) => {
    if (!before) {
      return columns
        .filter(({ key }) => values[key] !== undefined)
        .slice(0, 4)
        .map((column) => value(column, values[column.key]))
        .join(marks.list);
    }
    return columns
      .filter(({ key }) => values[key] !== before[key])
      .map((column) =>
        t('collection.workbookBeforeAfter', {
          column: bilingual(column.name),
          before: value(column, before[column.key]),
          after: value(column, values[column.key]),
        }),
      )
      .join(marks.list);
  };
}
