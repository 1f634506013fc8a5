import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

export function PageLoading() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-busy="true">
      <span className="visually-hidden">{t('shared.loading')}</span>
      <Skeleton active paragraph={{ rows: 8 }} aria-hidden="true" />
    </div>
  );
}
