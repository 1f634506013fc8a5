import { useTranslation } from 'react-i18next';
import { formPath } from './formPath';

/** What people call a field of the form: `funding[0].amount` is "Funding sources 1, amount". */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useTranslation();
  const word = (key: string) => (i18n.exists(`project.f.${key}`) ? t(`project.f.${key}`) : key);
  return (field) =>
    formPath(field)
      .map((part, index) => {
        // A project has a name, and so has each of its machines.
        const name = part === 'name' && index > 0 ? 'equipmentName' : part;
        return typeof name === 'number' ? String(name + 1) : word(name);
      })
      .join(' ');
}
