import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** A file of the person's own disk; what was chosen stands beside the button. */
export function FilePick({
  id,
  accept,
  value,
  onChange,
}: {
  id?: string;
  accept: string;
  value?: File;
  onChange?: (file: File | undefined) => void;
}) {
  const { t } = useTranslation();
  const own = useId();
  return (
    <div className="file-line">
      <input
        id={id ?? own}
        className="visually-hidden"
        aria-label={t('shared.file.choose')}
        type="file"
        accept={accept}
        onChange={(event) => onChange?.(event.target.files?.[0])}
      />
      <label htmlFor={id ?? own} className="file-pick">
        {t('shared.file.choose')}
      </label>
      <span className={value ? undefined : 'muted'}>{value?.name ?? t('shared.file.none')}</span>
    </div>
  );
}
