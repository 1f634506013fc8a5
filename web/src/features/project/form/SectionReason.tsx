import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { useReasonOf } from './reasons';

/** The reviewer's reason for a whole section. */
export function SectionReason({ field }: { field: string }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const reason = useReasonOf([field]);
  return reason ? (
    <Alert className="alert-gap" type="error" showIcon title={`${t('project.returnReason')}${marks.colon}${reason}`} />
  ) : null;
}
