import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeText } from '@/shared/codes/CodeSelect';
import { useCountyOptions } from '@/shared/codes/counties';
import { formatDate } from '@/shared/lib/dates';
import { formatExact } from '@/shared/lib/money';
import { type Attachment, declarationQuestions, type ProjectInput } from '../model';
import { useLineWords } from './lines';

/** What was submitted: the form and, where the reader may see them, the files. */
export type Compared = ProjectInput & { files?: Attachment[] };

/** One thing that two versions are compared in. */
export interface Part {
  key: string;
  label: string;
  /** What decides whether it differs. */
  of: (form: Compared) => unknown;
  show: (form: Compared, other: Compared) => ReactNode;
}

/** Nothing, an empty text and an empty list are the same to a reader. */
function plain(value: unknown): string {
  return value === null || value === undefined || value === '' ? '[]' : JSON.stringify(value);
}

export function same(part: Part, left: Compared, right: Compared): boolean {
  return plain(part.of(left)) === plain(part.of(right));
}

type Of<Value> = (form: Compared) => Value | null | undefined;

/** Every part of the form in its order, each with the words in which the form shows it. */
export function useParts(): Part[] {
  const { t, i18n } = useTranslation();
  const counties = useCountyOptions();
  const lines = useLineWords();
  const none = <span className="muted">—</span>;
  const part = <Value,>(word: string, of: Of<Value>, words: (value: Value) => ReactNode): Part => ({
    key: word,
    label: t(`project.f.${word}`),
    of,
    show: (form) => {
      const value = of(form);
      return value === null || value === undefined || value === '' ? none : words(value);
    },
  });
  const text = (word: string, of: Of<string>) => part(word, of, (value) => <span className="prewrap">{value}</span>);
  const choice = (word: string, path: string, of: Of<string>) => part(word, of, (value) => t(`${path}.${value}`));
  const date = (word: string, of: Of<string>) => part(word, of, (value) => formatDate(value, i18n.language));
  const money = (word: string, of: Of<number>) => part(word, of, (yuan) => formatExact(yuan, i18n.language));
  const figure = (word: string, unit: string, of: Of<number>) =>
    part(word, of, (value) => `${value.toLocaleString()} ${unit}`);
  const list = <Line,>(word: string, of: (form: Compared) => Line[], words: (line: Line) => string): Part => ({
    key: word,
    label: t(`project.f.${word}`),
    of,
    show: (form, other) => <Lines lines={of(form).map(words)} others={of(other).map(words)} />,
  });
  return [
    text('name', (form) => form.name),
    text('code', (form) => form.code),
    choice('field', 'shared.field', (form) => form.field),
    choice('direction', 'shared.direction', (form) => form.direction),
    choice('nature', 'project.nature', (form) => form.nature),
    part(
      'industry',
      (form) => form.industry,
      (code) => <CodeText table="industries" code={code} />,
    ),
    part(
      'county',
      (form) => form.county,
      (code) => counties.find((each) => each.value === code)?.label ?? code,
    ),
    text('address', (form) => form.address),
    text('leadPerson', (form) => form.leadPerson),
    text('leadPhone', (form) => form.leadPhone),
    choice('landUse', 'project.landUse', (form) => form.landUse),
    date('plannedStart', (form) => form.plannedStart),
    date('plannedCompletion', (form) => form.plannedCompletion),
    text('content', (form) => form.content),
    text('scale', (form) => form.scale),
    money('totalInvestment', (form) => form.totalInvestment),
    money('fixedAssetInvestment', (form) => form.fixedAssetInvestment),
    money('equipmentInvestment', (form) => form.equipmentInvestment),
    money('yearPlan', (form) => form.yearPlan),
    list('funding', (form) => form.funding ?? [], lines.funding),
    list('retiredEquipment', (form) => form.retiredEquipment ?? [], lines.retired),
    list('newEquipment', (form) => form.newEquipment ?? [], lines.bought),
    list('permits', (form) => form.permits ?? [], lines.permit),
    part(
      'promise',
      (form) => (form.promise?.given ? form.promise : null),
      (promise) => `${t('project.promiseGiven')} ${promise.until ? formatDate(promise.until, i18n.language) : '—'}`,
    ),
    figure('tceSaved', t('project.unit.tce'), (form) => form.effect?.tceSaved),
    figure('co2Reduced', t('project.unit.co2'), (form) => form.effect?.co2Reduced),
    text('capacity', (form) => form.effect?.capacity),
    text('safety', (form) => form.effect?.safety),
    money('loanAmount', (form) => form.loan?.amount),
    part(
      'termMonths',
      (form) => form.loan?.termMonths,
      (count) => t('project.months', { count }),
    ),
    part(
      'latestRate',
      (form) => form.loan?.latestRate,
      (rate) => `${rate} %`,
    ),
    text('use', (form) => form.loan?.use),
    text('guarantee', (form) => form.loan?.guarantee),
    part(
      'intendedBanks',
      (form) => (form.loan?.intendedBanks?.length ? form.loan.intendedBanks : null),
      (banks) => (
        <ul>
          {banks.map((bank) => (
            <li key={bank}>
              <CodeText table="banks" code={bank} prefix="bank-" />
            </li>
          ))}
        </ul>
      ),
    ),
    part(
      'consent',
      (form) => (form.consent?.given ? form.consent : null),
      (consent) => `${t('project.consentGiven')} ${consent.until ? formatDate(consent.until, i18n.language) : '—'}`,
    ),
    part(
      'progressPercent',
      (form) => form.declaration?.progressPercent,
      (percent) => `${percent} %`,
    ),
    choice('guidanceClass', 'project.guidanceClass', (form) => form.declaration?.guidanceClass),
    ...declarationQuestions.map((question) =>
      part(
        question,
        (form) => form.declaration?.[question],
        (answer) => t(answer ? 'shared.yes' : 'shared.no'),
      ),
    ),
    list('attachments', (form) => (form.files ?? []).map(contentOf).sort(byContent), lines.file),
  ];
}

/** What makes a file the one it is: replaced by another of the same name, it differs. */
export type FileContent = Pick<Attachment, 'kind' | 'fileName' | 'sha256'>;

function contentOf({ kind, fileName, sha256 }: Attachment): FileContent {
  return { kind, fileName, sha256 };
}

function byContent(one: FileContent, other: FileContent): number {
  return `${one.fileName} ${one.sha256}`.localeCompare(`${other.fileName} ${other.sha256}`);
}

/** Lines of one version; those that the other version does not hold stand out. */
function Lines({ lines, others }: { lines: string[]; others: string[] }) {
  if (lines.length === 0) {
    return <span className="muted">—</span>;
  }
  const counted = lines.map((line, index) => ({
    line,
    key: `${line}-${lines.slice(0, index).filter((each) => each === line).length}`,
  }));
  return (
    <ul className="compare-lines">
      {counted.map(({ line, key }) => (
        <li key={key}>{others.includes(line) ? line : <strong>{line}</strong>}</li>
      ))}
    </ul>
  );
}
