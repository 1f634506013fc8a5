import { useTranslation } from 'react-i18next';
import { CodeText } from '@/shared/codes/CodeSelect';
import type { KeyData } from '../model';

const fields = ['name', 'county', 'industry', 'sizeClass', 'aboveScale'] as const;
export type KeyField = (typeof fields)[number];

/** What a proposal changes, in the form's order. */
export function changedFields({ changed }: { changed: string[] }): KeyField[] {
  return fields.filter((field) => changed.includes(field));
}

/** One of an enterprise's key data, as people read it. */
export function KeyDataText({ data, field }: { data: KeyData; field: KeyField }) {
  const { t } = useTranslation();
  switch (field) {
    case 'county':
      return data.countyName;
    case 'industry':
      return <CodeText table="industries" code={data.industry} />;
    case 'sizeClass':
      return t(`enterprise.size.${data.sizeClass}`);
    case 'aboveScale':
      return t(data.aboveScale ? 'shared.yes' : 'shared.no');
    default:
      return data.name;
  }
}
