import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useActing } from '@/shared/ui/useActing';
import type { Flag, Project } from './model';
import { acceptFlag } from './requests/acceptFlag';

/** What does not fit together in the form; a reviewer may accept it after a look. */
export function FlagNotice({ project }: { project: Project }) {
  const { t } = useTranslation();
  const accepting = useActing({
    act: (code: Flag['code']) => acceptFlag(project.id, project.version, code),
    done: t('project.flagAccepted'),
    refresh: [['project', project.id], ['projects']],
  });
  if (project.flags.length === 0) {
    return null;
  }
  const acceptable = (flag: Flag) => project.actions.includes('ACCEPT_FLAG') && flag.state !== 'ACCEPTED';
  return (
    <Alert
      className="alert-gap"
      type="warning"
      showIcon
      title={t('project.flagsTitle')}
      description={
        <ul>
          {project.flags.map((flag) => (
            <li key={flag.code}>
              <FlagWords flag={flag} />{' '}
              {acceptable(flag) && (
                <Button
                  size="small"
                  loading={accepting.isPending && accepting.variables === flag.code}
                  onClick={() => accepting.mutate(flag.code)}
                >
                  {t('project.acceptFlag')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      }
    />
  );
}

function FlagWords({ flag }: { flag: Flag }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      {i18n.language.startsWith('zh') ? flag.zh : flag.en}
      {flag.justification && <span className="row-sub">{flag.justification}</span>}
      {flag.state === 'ACCEPTED' && (
        <span className="row-sub">{t('project.acceptedBy', { name: flag.acceptedBy })}</span>
      )}
    </>
  );
}
