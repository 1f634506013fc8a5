import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Project } from '../model';

/** A change request is on its way; what the page shows is what counts until it is approved. */
export function ChangeNotice({ project }: { project: Project }) {
  const { t } = useTranslation();
  return project.openChange ? (
    <Alert
      className="alert-gap"
      type="info"
      showIcon
      title={t('project.changeRequest.open')}
      description={<Link to={`/change-requests/${project.openChange}`}>{t('project.changeRequest.toRequest')}</Link>}
    />
  ) : null;
}
