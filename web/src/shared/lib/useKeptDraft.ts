import type { FormInstance } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { draftStore } from './draftStore';

/**
 * Keeps what is typed into a form in this tab's session storage until it is stored, so that an expired session or a
 * reload costs nothing. Returns what was kept from before, and what to call on each change and after storing.
 */
export function useKeptDraft<Values extends object>(key: string, form: FormInstance<Values>, serverVersion: number) {
  const [restored, setRestored] = useState(false);

  useEffect(() => {
    const kept = draftStore.read<Values>(key, serverVersion);
    if (kept) {
      form.setFieldsValue(kept as Parameters<typeof form.setFieldsValue>[0]);
      setRestored(true);
    }
  }, [key, form, serverVersion]);

  const keep = useCallback(
    () => draftStore.write(key, serverVersion, form.getFieldsValue(true)),
    [key, form, serverVersion],
  );
  const forget = useCallback(() => {
    draftStore.remove(key);
    setRestored(false);
  }, [key]);

  return { restored, keep, forget };
}
