import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';

export interface Finding {
  intact: boolean;
  title: string;
  words: ReactNode;
}

/** Has a chain of records recomputed by its service and says what was found. */
export function VerifyButton({ label, check }: { label: string; check: () => Promise<Finding> }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const verifying = useMutation({
    mutationFn: check,
    // A dialog is itself awaitable: braces, so that the button does not wait for it to be closed.
    onSuccess: ({ intact, title, words }) => {
      (intact ? modal.success : modal.error)({
        title,
        content: words,
        width: 520,
        okText: t('shared.action.understood'),
      });
    },
    onError: (error) => {
      modal.error({ title: t('shared.problem.failed'), content: asProblem(error).detail });
    },
  });
  return (
    <Button
      icon={<SafetyCertificateOutlined aria-hidden="true" />}
      loading={verifying.isPending}
      onClick={() => verifying.mutate()}
    >
      {label}
    </Button>
  );
}
