import { ExclamationCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

/** A section in the form's side index, marked where the reviewer wants something mended. */
export function SectionLink({ section, returned }: { section: string; returned: boolean }) {
  const { t } = useTranslation();
  const name = t(`project.section.${section}`);
  if (!returned) {
    return name;
  }
  return (
    <span className="anchor-returned">
      {name} <ExclamationCircleFilled aria-hidden="true" />
      <span className="visually-hidden">{t('project.returnReason')}</span>
    </span>
  );
}
