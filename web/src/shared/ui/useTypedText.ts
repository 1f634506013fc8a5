import { App, type FormInstance } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Keeping } from './KeptText';

/** Types into a field for the person, who sees it there and may change it. */
export type TypeIn = (field: string | string[], text: string) => void;

/** What a person typed into a dialog: kept while it is typed, given up by the person's word only. */
export function useTypedText<Values extends object>(form: FormInstance<Values>, open: boolean, onClose: () => void) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const typed = useRef(false);
  const keeping = useRef<Keeping>(null);
  useEffect(() => {
    if (open) {
      typed.current = false;
    }
  }, [open]);

  const holdsText = useCallback(() => {
    typed.current = true;
  }, []);
  const changed = () => {
    holdsText();
    keeping.current?.keep();
  };
  const typeIn: TypeIn = (field, text) => {
    form.setFieldValue(field as never, text as never);
    changed();
  };
  const close = () => {
    keeping.current?.forget();
    onClose();
  };
  const giveUp = async () => {
    const ask = {
      title: t('shared.leave.title'),
      content: t('shared.leave.words'),
      okText: t('shared.leave.leave'),
      cancelText: t('shared.leave.stay'),
      focusable: { autoFocusButton: 'cancel' as const },
    };
    if (!typed.current) {
      onClose();
    } else if (await modal.confirm(ask)) {
      close();
    }
  };
  return { keeping, holdsText, changed, typeIn, close, giveUp };
}
