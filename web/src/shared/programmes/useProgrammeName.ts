import { useBilingual } from '@/shared/i18n/marks';
import { useProgrammes } from './fetchProgrammes';

/** What people call a programme; its own name while that is not known. */
export function useProgrammeName(): (programme: string) => string {
  const side = useBilingual();
  const { data: programmes } = useProgrammes();
  return (programme) => {
    const known = programmes?.find((each) => each.id === programme);
    return known ? side({ zh: known.nameZh, en: known.nameEn }) : programme;
  };
}
