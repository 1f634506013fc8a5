import { useTranslation } from 'react-i18next';
import { formPath } from '@/shared/lib/formPath';

/** What people call a field of the form: `funding[0].amount` is "Funding sources 1, amount". */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useTranslation();
  const word = (key: string) => (i18n.exists(`project.f.${key}`) ? t(`project.f.${key}`) : key);
  return (field) =>
    formPath(field)
      .map((part) => (typeof part === 'number' ? String(part + 1) : word(part)))
      .join(' ');
}
