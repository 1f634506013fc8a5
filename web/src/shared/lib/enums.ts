import { useTranslation } from 'react-i18next';

export const fields = [
  'INDUSTRY',
  'CONSTRUCTION',
  'TRANSPORT',
  'AGRICULTURE',
  'EDUCATION',
  'CULTURE_TOURISM',
  'MEDICAL',
  'RECYCLING',
] as const;
export const directions = ['ADVANCED', 'DIGITAL', 'GREEN', 'SAFETY'] as const;

export interface Option {
  value: string;
  label: string;
}

/** The values of an enum with their words, for selects and filters; `path` is where the words are. */
export function useOptions(path: string, values: readonly string[]): Option[] {
  const { t } = useTranslation();
  return values.map((value) => ({ value, label: t(`${path}.${value}`) }));
}
