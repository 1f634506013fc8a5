import type { FormInstance } from 'antd';
import { type Ref, useEffect, useImperativeHandle } from 'react';
import { type DraftPlace, useKeptDraft } from '@/shared/lib/useKeptDraft';
import { usePerson } from '@/shared/session/SessionContext';
import { DraftNotice } from './DraftNotice';

export interface Keeping {
  keep: () => void;
  forget: () => void;
}

interface KeptTextProps<Values extends object> {
  place: DraftPlace;
  form: FormInstance<Values>;
  ref: Ref<Keeping>;
  /** Text that was typed before stands in the form again. */
  onRestored: () => void;
}

/** Inside a dialog's form: brings back what this person typed there before, and says so. */
export function KeptText<Values extends object>({ place, form, ref, onRestored }: KeptTextProps<Values>) {
  const { username } = usePerson();
  const { restored, older, keep, forget, putBack, discard } = useKeptDraft(
    { key: `${place.key}:${username}`, version: place.version },
    form,
  );
  useImperativeHandle(ref, () => ({ keep, forget }), [keep, forget]);
  useEffect(() => {
    if (restored) {
      onRestored();
    }
  }, [restored, onRestored]);
  return <DraftNotice restored={restored} older={older} onPutBack={putBack} onDiscard={discard} />;
}
