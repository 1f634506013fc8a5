import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/shared/ui/StatusTag';
import type { Note } from './model';

interface SourceProps {
  name: string;
  line: number | undefined;
  source: string;
  notes: Note[];
  gaps: string[];
  kept: boolean;
  onKeep: (kept: boolean) => void;
}

/** Where a row comes from, what to look at, and whether it is taken over. */
export function Source({ name, line, source, notes, gaps, kept, onKeep }: SourceProps) {
  const { t } = useTranslation();
  return (
    <div className="plan-source">
      <Checkbox
        checked={kept}
        aria-label={t('planimport.keepOne', { name })}
        onChange={(event) => onKeep(event.target.checked)}
      >
        {line ? t('planimport.atLine', { line }) : t('planimport.typed')}
      </Checkbox>
      {source && (
        <details>
          <summary>{t('planimport.source')}</summary>
          {source}
        </details>
      )}
      {notes.map((note) => (
        <span key={note} className="row-sub">
          <StatusTag tone="attention">{t(`planimport.note.${note}`)}</StatusTag>
        </span>
      ))}
      {kept && gaps.length > 0 && (
        <span className="row-sub">
          <StatusTag tone="bad">
            {t('planimport.missing', { columns: gaps.map((gap) => t(`planimport.column.${gap}`)).join(' ') })}
          </StatusTag>
        </span>
      )}
    </div>
  );
}
