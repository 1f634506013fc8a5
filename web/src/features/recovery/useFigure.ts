import { useTranslation } from 'react-i18next';
import type { IndicatorRow } from './model';

/** Says a figure with its unit, as the reader's language writes numbers; a dash where there is none. */
export function useFigure(): (value: number | null | undefined, unit: IndicatorRow['unit']) => string {
  const { t, i18n } = useTranslation();
  return (value, unit) =>
    value === null || value === undefined
      ? '—'
      : `${value.toLocaleString(i18n.language)} ${t(`recovery.unit.${unit}`)}`;
}
