import { Button, Modal } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionExpiry } from '@/shared/session/expiry';
import { loginAddress } from '@/shared/session/login';

/** Says that the session is over without taking the page away; what was typed is kept and returns after login. */
export function SessionExpired() {
  const { t } = useTranslation();
  const over = useSyncExternalStore(sessionExpiry.subscribe, sessionExpiry.has);
  return (
    <Modal
      open={over}
      title={t('app.expired.title')}
      closable={false}
      footer={
        <Button type="primary" onClick={() => window.location.assign(loginAddress())}>
          {t('app.expired.login')}
        </Button>
      }
    >
      <p>{t('app.expired.words')}</p>
    </Modal>
  );
}
