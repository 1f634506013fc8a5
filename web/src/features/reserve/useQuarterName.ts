import { useTranslation } from 'react-i18next';

/** How people write the API's `2026-Q4`: 2026 年第 4 季度. */
export function useQuarterName() {
  const { t } = useTranslation();
  return (quarter: string) => {
    const [year, number] = quarter.split('-Q');
    return t('reserve.quarterName', { year, number });
  };
}
