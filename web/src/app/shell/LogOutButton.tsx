import { LogoutOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { draftStore } from '@/shared/lib/draftStore';
import { logOut } from '@/shared/session/postToGateway';

/** Ends the session; only then what was typed in this tab goes. */
export function LogOutButton({ compact }: { compact: boolean }) {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const leaving = useMutation({
    mutationFn: logOut,
    onSuccess: () => draftStore.clear(),
    onError: (error) => {
      const problem = asProblem(error);
      notification.error({
        title: t('app.logOutFailed'),
        description: [
          problem.detail || t(problem.isUnavailable ? 'shared.problem.unavailable' : 'shared.problem.failedHint'),
          problem.traceId ? `${t('shared.problem.trace')} ${problem.traceId}` : '',
        ]
          .filter(Boolean)
          .join('\n'),
        className: 'notice',
      });
    },
  });
  return (
    <Button
      type="text"
      icon={<LogoutOutlined aria-hidden="true" />}
      loading={leaving.isPending}
      onClick={() => leaving.mutate()}
      {...(compact ? { 'aria-label': t('app.logOut') } : {})}
    >
      {compact ? null : t('app.logOut')}
    </Button>
  );
}
