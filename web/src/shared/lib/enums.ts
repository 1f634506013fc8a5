import { useTranslation } from 'react-i18next';
import type { Library } from '@/shared/api/schemas';

export const fields: readonly Library['Field'][] = [
  'INDUSTRY',
  'CONSTRUCTION',
  'TRANSPORT',
  'AGRICULTURE',
  'EDUCATION',
  'CULTURE_TOURISM',
  'MEDICAL',
  'RECYCLING',
];
export const directions: readonly Library['Direction'][] = ['ADVANCED', 'DIGITAL', 'GREEN', 'SAFETY'];

/** The lead units of the fields, by their codes. */
export const bureaus = [
  'economy',
  'housing',
  'transport',
  'agriculture',
  'education',
  'culture-tourism',
  'health',
  'commerce',
] as const;

export interface Option {
  value: string;
  label: string;
}

/** The values of an enum with their words, for selects and filters; `path` is where the words are. */
export function useOptions(path: string, values: readonly string[]): Option[] {
  const { t } = useTranslation();
  return values.map((value) => ({ value, label: t(`${path}.${value}`) }));
}
