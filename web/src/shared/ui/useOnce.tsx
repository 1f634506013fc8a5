import { App } from 'antd';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { asProblem, Problem } from '@/shared/api/problem';
import { draftStore } from '@/shared/lib/draftStore';
import { usePerson } from '@/shared/session/SessionContext';

interface Creation<Input, Output> {
  /** What is created; a tab creates one of a kind at a time. */
  kind: string;
  /** Where the person finds what an earlier request may have made. */
  list: string;
  create: (input: Input, idempotencyKey: string) => Promise<Output>;
}

/**
 * Creates a record once, also when an answer gets lost: the key of a request stays until its answer came, over closed dialogs and
 * reloads of this tab. When the service then says that the key was used for other content, an earlier request did arrive; the person
 * hears so and decides whether there is to be a second record.
 */
export function useOnce<Input, Output>({ kind, list, create }: Creation<Input, Output>) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const place = `once:${kind}:${usePerson().username}`;
  const latest = useRef(create);
  latest.current = create;

  const attempt = useCallback(
    async (input: Input): Promise<Output> => {
      const key = draftStore.read<{ key: string }>(place)?.values.key ?? newIdempotencyKey();
      draftStore.write(place, 0, { key });
      const output = await latest.current(input, key);
      draftStore.remove(place);
      return output;
    },
    [place],
  );

  return useCallback(
    async (input: Input): Promise<Output> => {
      try {
        return await attempt(input);
      } catch (error) {
        const { isKeySpent, status, code, traceId } = asProblem(error);
        if (!isKeySpent) {
          throw error;
        }
        const title = t('shared.once.title');
        const words = t('shared.once.words');
        const another = await modal.confirm({
          title,
          content: (
            <>
              <p>{words}</p>
              <a href={list} target="_blank" rel="noopener">
                {t('shared.once.list')}
              </a>
            </>
          ),
          okText: t('shared.once.another'),
          cancelText: t('shared.once.none'),
          focusable: { autoFocusButton: 'cancel' },
        });
        if (!another) {
          throw new Problem(status, { code, title, detail: words, ...(traceId ? { traceId } : {}) });
        }
        draftStore.remove(place);
        return await attempt(input);
      }
    },
    [attempt, list, modal, place, t],
  );
}
