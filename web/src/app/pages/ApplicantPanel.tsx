import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOwnEnterprise } from '@/features/enterprise/requests/readOwnEnterprise';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';

/** The next step of somebody who acts for no enterprise yet: it depends on whether a file was sent, and on how far that is. */
export function ApplicantPanel() {
  const { t } = useTranslation();
  const file = useOwnEnterprise();
  const part = file.data ? `app.applicant.${file.data.state}` : 'app.applicant';
  return (
    <Panel title={t(file.data === undefined ? 'app.menu.enterprise' : `${part}.title`)}>
      <QueryView query={file} rows={2}>
        {() => (
          <>
            <p>{t(`${part}.words`)}</p>
            <p>
              <Link to="/enterprise">{t(`${part}.link`)}</Link>
            </p>
          </>
        )}
      </QueryView>
    </Panel>
  );
}
