import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { formatDate } from '@/shared/lib/dates';
import { formatExact } from '@/shared/lib/money';
import type { Attachment, Funding, NewEquipment, Permit, RetiredEquipment } from '../model';

/** A line of the form in one sentence each, with everything that was filled in. */
export function useLineWords() {
  const { t, i18n } = useTranslation();
  const marks = useMarks();
  const joined = (...words: (string | false | null | undefined)[]) => words.filter(Boolean).join(marks.comma);
  const money = (yuan: number | null | undefined) => (yuan == null ? null : formatExact(yuan, i18n.language));
  const times = (quantity: number | null | undefined) => (quantity == null ? null : `× ${quantity}`);
  const choice = (path: string, value: string | null | undefined) => (value ? t(`project.${path}.${value}`) : null);
  const day = (date: string | null | undefined) => (date ? formatDate(date, i18n.language) : null);
  const grade = (value: number | null | undefined) => (value ? t('shared.grade', { value }) : null);
  return {
    funding: (line: Funding) => joined(choice('source', line.source), money(line.amount)),
    retired: (line: RetiredEquipment) =>
      joined(
        line.name,
        line.model,
        times(line.quantity),
        day(line.commissioned),
        money(line.originalCost),
        line.depreciated && t('project.fullyDepreciated'),
        grade(line.energyGrade),
      ),
    bought: (line: NewEquipment) =>
      joined(
        line.name,
        line.model,
        times(line.quantity),
        money(line.unitPrice),
        grade(line.energyGrade),
        choice('origin', line.origin),
        line.supplier,
      ),
    permit: (line: Permit) =>
      joined(choice('permit', line.kind), choice('permitState', line.state), line.number, day(line.date)),
    file: (file: Pick<Attachment, 'kind' | 'fileName' | 'sha256'>) =>
      joined(t(`project.attachment.kind.${file.kind}`), file.fileName, `SHA-256 ${file.sha256.slice(0, 12)}`),
  };
}
