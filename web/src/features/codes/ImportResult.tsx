import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import type { ImportNote, ImportReport } from './model';

/** What an import changes, and each refused cell with its reason. */
export function ImportResult({ title, report }: { title: string; report: ImportReport }) {
  const { t } = useTranslation();
  return (
    <Alert
      className="alert-gap"
      type={report.refusedRows > 0 ? 'warning' : report.stored ? 'success' : 'info'}
      showIcon
      title={title}
      description={
        <>
          <p>
            {t('codes.countsOf', {
              added: report.added,
              changed: report.changed,
              retired: report.retired,
              refused: report.refusedRows,
            })}
          </p>
          <Notes notes={report.refused} />
          <Notes notes={report.warnings} />
        </>
      }
    />
  );
}

function Notes({ notes }: { notes: ImportNote[] }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const bilingual = useBilingual();
  return (
    <ul>
      {notes.slice(0, 20).map((note) => (
        <li key={`${note.line}-${note.cell}`}>
          {t('codes.line', { line: note.line, cell: note.cell })}
          {marks.colon}
          {bilingual(note)}
          {marks.inBrackets(note.value || '—')}
        </li>
      ))}
    </ul>
  );
}
