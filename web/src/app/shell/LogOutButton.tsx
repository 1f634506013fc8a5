import { LogoutOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { draftStore } from '@/shared/lib/draftStore';
import { logOut } from '@/shared/session/postToGateway';

export function LogOutButton({ compact }: { compact: boolean }) {
  const { t } = useTranslation();
  const leaving = useMutation({
    mutationFn: () => {
      draftStore.clear();
      return logOut();
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
