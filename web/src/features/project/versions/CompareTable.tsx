import { useTranslation } from 'react-i18next';
import { InstantText } from '@/shared/ui/Dates';
import { EmptyView } from '@/shared/ui/EmptyView';
import { StatusTag } from '@/shared/ui/StatusTag';
import type { ProjectVersion } from '../model';
import { type Compared, type Part, same, useParts } from './parts';

/** One side: a submitted version with the files that it held, where the reader may see files, or a proposed one. */
export interface Side extends Partial<Pick<ProjectVersion, 'at' | 'personName'>> {
  /** What it is called when it has no number yet. */
  title?: string;
  number: number;
  form: Compared;
}

/** Field by field; what differs is marked in words as well as in colour. */
export function CompareTable({ left, right, all }: { left: Side; right: Side; all: boolean }) {
  const { t } = useTranslation();
  const parts = useParts().filter((part) => part.key !== 'attachments' || right.form.files);
  const shown = parts.filter((part) => all || !same(part, left.form, right.form));
  if (shown.length === 0) {
    return <EmptyView title={t('project.versions.equal')} hint={t('project.versions.equalHint')} />;
  }
  return (
    <table className="compare" aria-label={t('project.versions.title')}>
      <thead>
        <tr>
          <th scope="col">{t('project.versions.field')}</th>
          <VersionHead version={left} />
          <VersionHead version={right} />
        </tr>
      </thead>
      <tbody>
        {shown.map((part) => (
          <Row key={part.key} part={part} left={left} right={right} />
        ))}
      </tbody>
    </table>
  );
}

function useTitle(): (side: Side) => string {
  const { t } = useTranslation();
  return (side) => side.title ?? t('project.versions.number', { number: side.number });
}

function VersionHead({ version }: { version: Side }) {
  const title = useTitle();
  return (
    <th scope="col">
      {title(version)}
      {version.at && (
        <span className="row-sub">
          {version.personName} <InstantText value={version.at} full />
        </span>
      )}
    </th>
  );
}

function Row({ part, left, right }: { part: Part; left: Side; right: Side }) {
  const { t } = useTranslation();
  const title = useTitle();
  const changed = !same(part, left.form, right.form);
  const heads = [left, right].map(title);
  return (
    <tr className={changed ? 'compare-changed' : undefined}>
      <th scope="row">
        {part.label} {changed && <StatusTag tone="attention">{t('project.versions.changed')}</StatusTag>}
      </th>
      <td data-label={heads[0]}>{part.show(left.form, right.form)}</td>
      <td data-label={heads[1]}>{part.show(right.form, left.form)}</td>
    </tr>
  );
}
