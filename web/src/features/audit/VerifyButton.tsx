import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import type { AuditedService } from './model';
import { verifyTrail } from './requests/verifyTrail';

/** Recomputes the chain and says whether each record still stands as it was written. */
export function VerifyButton({ service }: { service: AuditedService }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const name = t(`audit.service.${service}`);
  const verifying = useMutation({
    mutationFn: () => verifyTrail(service),
    onSuccess: (result) =>
      result.intact
        ? modal.success({
            title: t('audit.intact'),
            content: t('audit.intactWords', { name, count: result.entries ?? 0 }),
          })
        : modal.error({
            title: t('audit.broken'),
            content: t('audit.brokenWords', { name, position: result.brokenAt ?? '?' }),
          }),
    onError: (error) => modal.error({ title: t('shared.problem.failed'), content: asProblem(error).detail }),
  });
  return (
    <Button
      icon={<SafetyCertificateOutlined aria-hidden="true" />}
      loading={verifying.isPending}
      onClick={() => verifying.mutate()}
    >
      {t('audit.verify')}
    </Button>
  );
}
