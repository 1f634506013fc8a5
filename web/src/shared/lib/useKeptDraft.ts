import type { FormInstance } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { draftStore } from './draftStore';

/** Where a form's text is kept, and the version of the record that it changes. */
export interface DraftPlace {
  key: string;
  version: number;
}

/**
 * Keeps what is typed into a form in this tab's session storage until it is stored, so that an expired session, a reload
 * or a refused save costs nothing. Text typed into the same version comes back by itself; text typed into an older one
 * waits for the person's word in `older`.
 */
export function useKeptDraft<Values extends object>(place: DraftPlace, form: FormInstance<Values>) {
  const at = useRef(place);
  const [restored, setRestored] = useState(false);
  const [older, setOlder] = useState<Values>();
  const put = useCallback(
    (values: Values) => {
      form.setFieldsValue(values as Parameters<typeof form.setFieldsValue>[0]);
      setRestored(true);
      setOlder(undefined);
    },
    [form],
  );

  useEffect(() => {
    const kept = draftStore.read<Values>(at.current.key);
    if (kept?.version === at.current.version) {
      put(kept.values);
    } else if (kept) {
      setOlder(kept.values);
    }
  }, [put]);

  const keep = useCallback(() => {
    draftStore.write(at.current.key, at.current.version, form.getFieldsValue(true));
  }, [form]);

  const forget = useCallback(() => {
    draftStore.remove(at.current.key);
    setRestored(false);
  }, []);

  /** The text is stored; what is typed from now on changes the record as it is there. */
  const storedAs = useCallback(
    (next: DraftPlace) => {
      forget();
      at.current = next;
    },
    [forget],
  );

  const putBack = useCallback(() => {
    if (older) {
      put(older);
      keep();
    }
  }, [older, put, keep]);

  const discard = useCallback(() => {
    forget();
    setOlder(undefined);
  }, [forget]);

  return { restored, older: older !== undefined, keep, forget, storedAs, putBack, discard };
}
