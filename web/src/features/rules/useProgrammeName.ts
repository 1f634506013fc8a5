import { useTranslation } from 'react-i18next';

/** What people call a programme; its own name when nobody gave it one. */
export function useProgrammeName(): (programme: string) => string {
  const { t, i18n } = useTranslation();
  return (programme) => (i18n.exists(`rules.programme.${programme}`) ? t(`rules.programme.${programme}`) : programme);
}
