import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { useFieldName } from '@/shared/lib/useFieldName';
import { useReasonsWithin } from './reasons';

interface SectionReasonProps {
  field: string;
  /** False where the parts show their own reasons, at their inputs. */
  parts?: boolean;
}

/** The reviewer's reasons for a whole section, at its head; those for one of its lines or parts say which. */
export function SectionReason({ field, parts = true }: SectionReasonProps) {
  const { t } = useTranslation();
  const marks = useMarks();
  const fieldName = useFieldName();
  const found = useReasonsWithin(field).filter((reason) => parts || reason.field === field);
  if (found.length === 0) {
    return null;
  }
  const words = found.map((reason) =>
    reason.field === field ? reason.reason : fieldName(reason.field) + marks.colon + reason.reason,
  );
  return (
    <Alert
      className="alert-gap"
      type="error"
      showIcon
      title={`${t('project.returnReason')}${marks.colon}${words.join(marks.semicolon)}`}
    />
  );
}
