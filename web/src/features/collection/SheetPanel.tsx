import { Button, Checkbox, InputNumber, Pagination, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reachable } from '@/shared/api/page';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { LineTable } from '@/shared/ui/LineTable';
import { QueryView } from '@/shared/ui/QueryView';
import { useActing } from '@/shared/ui/useActing';
import type { Column, Kind, Remark, Row, Submission } from './model';
import { RowDialog } from './RowDialog';
import { removeRow, useLayout, useRows } from './requests/submissions';
import { useValueWords } from './valueWords';

const size = 50;

interface SheetPanelProps {
  submission: Submission;
  kind: Kind;
  /** Number of the template's version. */
  template: number;
}

/** The rows of one sheet, a page at a time. */
export function SheetPanel({ submission, kind, template }: SheetPanelProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<{ row?: Row }>();
  const layout = useLayout(kind, template);
  const fills = submission.actions.includes('FILL');
  const columns = layout.data?.columns ?? [];
  return (
    <QueryView query={layout}>
      {() => (
        <>
          <Paged
            submission={submission}
            kind={kind}
            columns={columns}
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

interface RowsProps {
  submission: Submission;
  columns: Column[];
  onChange?: (row: Row) => void;
}

/** Several sheets stand on one page, so that none of them has its own in the address. */
function Paged({ kind, ...shown }: RowsProps & { kind: Kind }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const [from, setFrom] = useState<number>();
  const [remarked, setRemarked] = useState(false);
  const rows = useRows(shown.submission.id, {
    kind,
    page,
    size,
    ...(from === undefined ? {} : { from }),
    ...(remarked ? { remarked } : {}),
  });
  const returned = new Set((shown.submission.remarks ?? []).map(({ row }) => row));
  const isReturned = (found: readonly Row[]) => remarked || found.some(({ id }) => returned.has(id));
  return (
    <QueryView query={rows}>
      {(found) => (
        <>
          {(isReturned(found.items) || from !== undefined || reachable(found) > size) && (
            <div className="checks alert-gap">
              <InputNumber
                aria-label={t('collection.fromNumber')}
                prefix={t('collection.fromNumber')}
                min={1}
                max={999_999_999}
                precision={0}
                controls={false}
                value={from ?? null}
                onChange={(number) => {
                  setFrom(number ?? undefined);
                  setPage(1);
                }}
              />
              {returned.size > 0 && (
                <Checkbox
                  checked={remarked}
                  onChange={(event) => {
                    setRemarked(event.target.checked);
                    setPage(1);
                  }}
                >
                  {t('collection.remarkedOnly')}
                </Checkbox>
              )}
            </div>
          )}
          <Rows rows={found.items} {...shown} />
          <Pagination
            className="gap-above"
            current={found.page}
            pageSize={size}
            total={reachable(found)}
            onChange={setPage}
            showSizeChanger={false}
            hideOnSinglePage
          />
        </>
      )}
    </QueryView>
  );
}

function Rows({ submission, columns, rows, onChange }: RowsProps & { rows: Row[] }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const marks = useMarks();
  const said = useValueWords(
    columns,
    rows.map(({ values }) => values),
  );
  const removing = useActing({
    act: (row: Row) => removeRow(submission.id, row),
    done: t('collection.rowRemoved'),
    refresh: [['submission', submission.id]],
  });
  if (rows.length === 0) {
    return <p className="muted">{t('collection.noRows')}</p>;
  }
  const remarksOf = (row: Row) => (submission.remarks ?? []).filter((remark) => remark.row === row.id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className="rows-scroll" tabIndex={0} aria-label={t('collection.rows')}>
      <LineTable<Row>
        label={t('collection.rows')}
        rows={rows}
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
