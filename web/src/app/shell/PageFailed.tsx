import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** The page itself broke, or its files could not be loaded. */
export function PageFailed() {
  const { t } = useTranslation();
  return (
    <Result
      status="warning"
      title={t('shared.problem.failed')}
      subTitle={t('shared.problem.failedHint')}
      extra={<Button onClick={() => window.location.reload()}>{t('shared.action.retry')}</Button>}
    />
  );
}
