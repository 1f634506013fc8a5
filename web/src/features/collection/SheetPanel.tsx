import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { LineTable } from '@/shared/ui/LineTable';
import { QueryView } from '@/shared/ui/QueryView';
import { useActing } from '@/shared/ui/useActing';
import type { Column, Kind, Remark, Row, Submission } from './model';
import { RowDialog } from './RowDialog';
import { removeRow, useLayout } from './requests/submissions';
import { useValueWords } from './valueWords';

/** Rows that are shown beside those that were remarked upon; a sheet of more is read and changed as a workbook. */
const most = 500;

interface SheetPanelProps {
  submission: Submission;
  kind: Kind;
  /** Number of the template's version. */
  template: number;
  rows: Row[];
}

/** The rows of one sheet. */
export function SheetPanel({ submission, kind, template, rows }: SheetPanelProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<{ row?: Row }>();
  const layout = useLayout(kind, template);
  const fills = submission.actions.includes('FILL');
  const columns = layout.data?.columns ?? [];
  return (
    <QueryView query={layout}>
      {() => (
        <>
          <Rows
            submission={submission}
            columns={columns}
            rows={rows}
            {...(fills ? { onChange: (row: Row) => setAsked({ row }) } : {})}
          />
          {fills && (
            <Button className="gap-above" onClick={() => setAsked({})}>
              {t('collection.addRow')}
            </Button>
          )}
          {asked && (
            <RowDialog
              submission={submission}
              kind={kind}
              columns={columns}
              {...(asked.row ? { row: asked.row } : {})}
              onClose={() => setAsked(undefined)}
            />
          )}
        </>
      )}
    </QueryView>
  );
}

function Rows(props: { submission: Submission; columns: Column[]; rows: Row[]; onChange?: (row: Row) => void }) {
  const { submission, columns, rows, onChange } = props;
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const marks = useMarks();
  const said = useValueWords();
  const removing = useActing({
    act: (row: Row) => removeRow(submission.id, row),
    done: t('collection.rowRemoved'),
    refresh: [['submission', submission.id]],
  });
  if (rows.length === 0) {
    return <p className="muted">{t('collection.noRows')}</p>;
  }
  const remarksOf = (row: Row) => (submission.remarks ?? []).filter((remark) => remark.row === row.id);
  const seen = rows.filter((row, index) => index < most || remarksOf(row).length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className="rows-scroll" tabIndex={0} aria-label={t('collection.rows')}>
      <LineTable<Row>
        label={t('collection.rows')}
        rows={seen}
        foot={
          seen.length < rows.length && (
            <p className="muted">{t('collection.moreRows', { shown: seen.length, rows: rows.length })}</p>
          )
        }
        columns={[
          {
            key: 'number',
            title: t('collection.number'),
            render: (row) => (
              <span>
                {row.number}
                <Remarks remarks={remarksOf(row).filter((remark) => remark.column == null)} />
              </span>
            ),
          },
          ...columns.map((column) => ({
            key: column.key,
            title: bilingual(column.name) + (column.unit ? marks.inBrackets(bilingual(column.unit)) : ''),
            render: (row: Row) => (
              <span>
                {said(column, row.values[column.key])}
                <Remarks remarks={remarksOf(row).filter((remark) => remark.column === column.key)} />
              </span>
            ),
          })),
          ...(onChange
            ? [
                {
                  key: 'actions',
                  title: t('collection.actions'),
                  render: (row: Row) => (
                    <>
                      <Button type="link" size="small" onClick={() => onChange(row)}>
                        {t('shared.action.edit')}
                      </Button>
                      <Popconfirm title={t('collection.removeWords')} onConfirm={() => removing.mutate(row)}>
                        <Button type="link" size="small" danger>
                          {t('collection.remove')}
                        </Button>
                      </Popconfirm>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

/** What the district wants changed. */
function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  return remarks.map(({ reason }) => (
    <span key={reason} className="fact-note">
      {reason}
    </span>
  ));
}
