import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import type { Column } from './model';

/** A value as people read it. */
export function useValueWords(): (column: Column, value: string | undefined) => string {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  return (column, value) => {
    if (value === undefined) {
      return '—';
    }
    if (column.kind === 'YES_NO') {
      return t(value === 'true' ? 'shared.yes' : 'shared.no');
    }
    const choice = (column.choices ?? []).find(({ code }) => code === value);
    return choice ? bilingual(choice.name) : value;
  };
}
