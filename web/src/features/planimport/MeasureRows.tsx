import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { LineTable } from '@/shared/ui/LineTable';
import { gapsOfMeasure, type MeasureDraft } from './model';
import { Source } from './Source';

/** Measures as read, each cell to be corrected. */
export function MeasureRows({ rows, onChange }: { rows: MeasureDraft[]; onChange: (rows: MeasureDraft[]) => void }) {
  const { t } = useTranslation();
  const change = (key: string, part: Partial<MeasureDraft>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const label = (column: string, row: MeasureDraft) =>
    `${t(`planimport.column.${column}`)} ${row.line ? t('planimport.atLine', { line: row.line }) : ''}`;
  const units = (row: MeasureDraft, column: 'leads' | 'others') => (
    <Select
      mode="tags"
      className="plan-units"
      aria-label={label(column, row)}
      value={row[column]}
      disabled={!row.kept}
      tokenSeparators={['、', '，', ',']}
      onChange={(names: string[]) => change(row.key, { [column]: names.map((name) => name.trim()).filter(Boolean) })}
      open={false}
      suffixIcon={null}
    />
  );
  const words = (row: MeasureDraft, column: 'action' | 'topic' | 'text', most: number) => (
    <Input.TextArea
      rows={2}
      className="plan-words"
      maxLength={most}
      aria-label={label(column, row)}
      value={row[column]}
      disabled={!row.kept}
      onChange={(event) => change(row.key, { [column]: event.target.value.replaceAll('\n', '') })}
    />
  );
  if (rows.length === 0) {
    return <p className="muted">{t('planimport.none')}</p>;
  }
  return (
    <LineTable<MeasureDraft>
      label={t('planimport.measures', { count: rows.length })}
      rows={rows}
      columns={[
        {
          key: 'source',
          title: t('planimport.keep'),
          render: (row) => (
            <Source
              name={row.text}
              line={row.line}
              source={row.source}
              notes={row.notes}
              gaps={gapsOfMeasure(row)}
              kept={row.kept}
              onKeep={(kept) => change(row.key, { kept })}
            />
          ),
        },
        { key: 'action', title: t('planimport.column.action'), render: (row) => words(row, 'action', 200) },
        { key: 'topic', title: t('planimport.column.topic'), render: (row) => words(row, 'topic', 200) },
        { key: 'text', title: t('planimport.column.text'), render: (row) => words(row, 'text', 1000) },
        { key: 'leads', title: t('planimport.column.leads'), render: (row) => units(row, 'leads') },
        { key: 'others', title: t('planimport.column.others'), render: (row) => units(row, 'others') },
      ]}
    />
  );
}
