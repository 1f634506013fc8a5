import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

/** That the district closed the file for good, and why. */
export function Rejected({ reason, action }: { reason: string; action?: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <Alert
      className="alert-gap"
      type="error"
      showIcon
      title={t('enterprise.rejectedTitle')}
      description={<p className="prewrap">{reason}</p>}
      action={action}
    />
  );
}
