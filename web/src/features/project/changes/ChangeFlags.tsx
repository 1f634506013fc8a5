import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useActing } from '@/shared/ui/useActing';
import type { Flag } from '../model';
import { acceptChangeFlag } from '../requests/changeRequests';
import type { ChangeRequest } from './model';

/** What does not fit together in the proposed form; the reviewer whose turn it is may accept it. */
export function ChangeFlags({ change }: { change: ChangeRequest }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const accepting = useActing({
    act: (code: Flag['code']) => acceptChangeFlag(change.id, change.version, code),
    done: t('project.flagAccepted'),
    refresh: [['change-request', change.id]],
  });
  if (change.flags.length === 0) {
    return null;
  }
  const open = change.flags.some((flag) => flag.state !== 'ACCEPTED');
  return (
    <Alert
      className="alert-gap"
      type={open ? 'warning' : 'info'}
      showIcon
      title={t('project.flagsTitle')}
      description={
        <ul className="flags">
          {change.flags.map((flag) => (
            <li key={flag.code} className="flag">
              <div className="flag-words">
                <p>
                  {bilingual(flag)}{' '}
                  <StatusTag tone={flag.state === 'ACCEPTED' ? 'good' : 'attention'}>
                    {t(`project.flagState.${flag.state}`)}
                  </StatusTag>
                </p>
                {flag.acceptedBy && <p className="row-sub">{t('project.acceptedBy', { name: flag.acceptedBy })}</p>}
              </div>
              {change.actions.includes('ACCEPT_FLAG') && flag.state !== 'ACCEPTED' && (
                <Button size="small" loading={accepting.isPending} onClick={() => accepting.mutate(flag.code)}>
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
