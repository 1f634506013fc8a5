import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/Panel';
import type { Report } from './model';
import { AddPhotos, PhotoList } from './Photos';

/** Photos of the month; added and taken away while the report may be filled in. */
export function PhotoPanel({ report }: { report: Report }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('dispatch.photo.title')}
      hint={t('dispatch.photo.hint')}
      extra={report.actions.includes('FILL') && <AddPhotos report={report} />}
    >
      <PhotoList report={report} />
    </Panel>
  );
}
