import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/shared/api/problem';

interface Acting<Input, Output> {
  act: (input: Input) => Promise<Output>;
  /** Said when it worked; nothing is, where there is nothing good to say. */
  done: string | ((output: Output) => string | undefined);
  /** Query keys that are read again afterwards. */
  refresh: readonly (readonly unknown[])[];
  onDone?: (output: Output) => void;
  /** A form may place the violations itself and answer true, when nothing is left to say. */
  onProblem?: (problem: Problem) => boolean;
  /** By which others ask whether it is under way. */
  key?: readonly unknown[];
}

/** For {@link useActing} inside a dialog, which shows the refusal itself. */
export const toldByDialog = () => true;

/** One change at the server: says what happened, reads anew what it touched, explains a refusal. */
export function useActing<Input, Output>({ act, done, refresh, onDone, onProblem, key }: Acting<Input, Output>) {
  const { t } = useTranslation();
  const { message, notification } = App.useApp();
  const queries = useQueryClient();
  const readAnew = () => Promise.all(refresh.map((queryKey) => queries.invalidateQueries({ queryKey })));

  return useMutation({
    mutationFn: act,
    ...(key ? { mutationKey: key } : {}),
    onSuccess: async (output) => {
      const words = typeof done === 'string' ? done : done(output);
      if (words) {
        message.success(words);
      }
      await readAnew();
      onDone?.(output);
    },
    onError: (error) => {
      const problem = asProblem(error);
      if (problem.isSignedOut || onProblem?.(problem)) {
        return;
      }
      if (problem.isStale) {
        void readAnew();
      }
      notification.error({
        title: problem.isStale
          ? t('shared.problem.stale')
          : problem.isUnavailable
            ? t('shared.problem.unavailable')
            : t('shared.problem.refused'),
        description: [
          problem.isStale
            ? t('shared.problem.staleHint')
            : problem.detail || problem.title || t('shared.problem.failedHint'),
          ...problem.violations.map((violation) => violation.message),
          problem.traceId ? `${t('shared.problem.trace')} ${problem.traceId}` : '',
        ]
          .filter(Boolean)
          .join('\n'),
        duration: 12,
        className: 'notice',
      });
    },
  });
}
