import {
  ApiOutlined,
  ExclamationCircleOutlined,
  FileSearchOutlined,
  LockOutlined,
  ReloadOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/shared/api/problem';

interface Face {
  icon: ReactNode;
  title: string;
  hint: string;
  retry: boolean;
}

function useFace(problem: Problem): Face {
  const { t } = useTranslation();
  const face = (key: string, icon: ReactNode, retry: boolean): Face => ({
    icon,
    title: t(`shared.problem.${key}`),
    hint: t(`shared.problem.${key}Hint`),
    retry,
  });
  if (problem.isForbidden) {
    return face('forbidden', <LockOutlined />, false);
  }
  if (problem.isNotFound) {
    return face('notFound', <FileSearchOutlined />, false);
  }
  if (problem.isUnavailable) {
    return face('unavailable', <ApiOutlined />, true);
  }
  return {
    ...face('failed', <ExclamationCircleOutlined />, true),
    hint: problem.detail || t('shared.problem.failedHint'),
  };
}

interface ProblemViewProps {
  error: unknown;
  retry?: () => void;
  extra?: ReactNode;
}

/** What a part of a page shows instead of its data: what happened, what to do next, and the number to quote. */
export function ProblemView({ error, retry, extra }: ProblemViewProps) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  const face = useFace(problem);
  return (
    <div className="state" role="alert">
      <span className="state-icon" aria-hidden="true">
        {face.icon}
      </span>
      <p className="state-title">{face.title}</p>
      <p className="state-hint">{face.hint}</p>
      {face.retry && retry && (
        <Button icon={<ReloadOutlined aria-hidden="true" />} onClick={retry}>
          {t('shared.action.retry')}
        </Button>
      )}
      {extra}
      {problem.traceId && (
        <p className="state-trace">
          {t('shared.problem.trace')} <code>{problem.traceId}</code>
        </p>
      )}
    </div>
  );
}
