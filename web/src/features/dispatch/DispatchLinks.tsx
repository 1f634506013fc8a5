import { Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** From each part of dispatch to the others. */
export function DispatchLinks() {
  const { t } = useTranslation();
  return (
    <Space wrap>
      <Link to="/dispatch">{t('dispatch.rounds')}</Link>
      <Link to="/dispatch/reports">{t('dispatch.reports')}</Link>
      <Link to="/dispatch/problems">{t('dispatch.problems')}</Link>
      <Link to="/dispatch/notices">{t('dispatch.notices')}</Link>
    </Space>
  );
}
