import { FileExcelOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { CheckWorkbook } from './CheckWorkbook';
import type { Edition, EditionSheet, Round } from './model';
import { openDataOf, useEditions, workbookOf } from './requests/editions';
import { SumText } from './SumText';

/** What a round said when it was frozen: what it comes to, the official workbook, open data. */
export function Editions({ round }: { round: Round }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number>();
  const editions = useEditions(round.id);
  const edition = editions.data?.find(({ number }) => number === chosen) ?? editions.data?.[0];
  return (
    <Panel
      title={t('collection.editions')}
      extra={
        edition && (
          <>
            {(editions.data?.length ?? 0) > 1 && (
              <Select<number>
                aria-label={t('collection.edition')}
                value={edition.number}
                options={editions.data?.map(({ number }) => ({
                  value: number,
                  label: t('collection.editionNumber', { number }),
                }))}
                onChange={setChosen}
              />
            )}
            <Button
              href={workbookOf(round.id, edition.number)}
              download
              icon={<FileExcelOutlined aria-hidden="true" />}
            >
              {t('collection.officialWorkbook')}
            </Button>
            {edition.checkable && <CheckWorkbook round={round.id} edition={edition} />}
          </>
        )
      }
    >
      <QueryView query={editions}>{() => edition && <Contents round={round.id} edition={edition} />}</QueryView>
    </Panel>
  );
}

function Contents({ round, edition }: { round: string; edition: Edition }) {
  const { t } = useTranslation();
  const link = (sheet: EditionSheet, format: 'JSON' | 'CSV') => (
    <a
      href={openDataOf(round, edition.number, sheet.kind, format)}
      download
      aria-label={t('collection.openDataOf', { sheet: t(`collection.kind.${sheet.kind}`), format })}
    >
      {format}
    </a>
  );
  return (
    <>
      <Facts
        facts={[
          { key: 'number', label: t('collection.edition'), value: t('collection.editionNumber', edition) },
          { key: 'at', label: t('collection.frozenAt'), value: <InstantText value={edition.frozenAt} /> },
          { key: 'by', label: t('collection.frozenBy'), value: edition.frozenBy },
          { key: 'enterprises', label: t('collection.enterprises'), value: edition.enterprises },
          ...(edition.reason
            ? [{ key: 'reason', label: t('collection.correctionReason'), value: edition.reason, wide: true }]
            : []),
          {
            key: 'digest',
            label: t('collection.digest'),
            value: <code className="prewrap">{edition.digest}</code>,
            wide: true,
          },
        ]}
      />
      <div className="gap-above">
        <LineTable<EditionSheet>
          label={t('collection.editions')}
          rows={edition.sheets}
          columns={[
            { key: 'sheet', title: t('collection.sheet'), render: ({ kind }) => t(`collection.kind.${kind}`) },
            {
              key: 'enterprises',
              title: t('collection.enterprises'),
              align: 'right',
              render: (row) => row.enterprises,
            },
            { key: 'rows', title: t('collection.rows'), align: 'right', render: (row) => row.rows },
            {
              key: 'sums',
              title: t('collection.sums'),
              render: ({ sums }) => sums.map((sum) => <SumText key={sum.key} sum={sum} value={sum.sum} named />),
            },
            {
              key: 'open',
              title: t('collection.openData'),
              render: (row) => (
                <span>
                  {link(row, 'JSON')} {link(row, 'CSV')}
                </span>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}
