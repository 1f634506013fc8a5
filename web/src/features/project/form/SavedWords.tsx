import { useTranslation } from 'react-i18next';
import type { Saved } from './useAutosave';

/** Where the typed text is now. */
export function SavedWords({ saved }: { saved: Saved }) {
  const { t } = useTranslation();
  switch (saved.kind) {
    case 'saved':
      return t('project.autosave.saved', {
        time: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(saved.at),
      });
    case 'wrong':
      return t('project.autosave.wrong', { count: saved.count });
    case 'untouched':
      return t('project.keptHere');
    default:
      return t(`project.autosave.${saved.kind}`);
  }
}
