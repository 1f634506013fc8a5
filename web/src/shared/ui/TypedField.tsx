import { EnterOutlined, SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigationType } from 'react-router';

/** How long nothing is typed before the list follows: not every key is a question to the service. */
const pause = 400;

interface TypedFieldProps {
  label: string;
  /** What the list shows now. */
  value: string;
  numeric?: boolean;
  /** Nothing is found by a part of it: it applies with Enter or on leaving it, not while it is typed. */
  whole?: boolean;
  /** How the text will stand in `value` once it applies. */
  asShown: (text: string) => string;
  /** `again` when the person is still typing at what applied before. */
  onCommit: (text: string, again: boolean) => void;
}

/** A filter that is typed: it applies after a short pause, and at once with Enter, on leaving it, or when it is emptied. */
export function TypedField({ label, value, numeric = false, whole = false, asShown, onCommit }: TypedFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const { commit, settle, composing } = useCommit({ value, setText, asShown, onCommit });
  const typed = (now: string) => {
    setText(now);
    // Half a pinyin syllable is no word yet.
    if (!composing.current && !whole) {
      commit(now, now === '' ? 0 : pause);
    }
  };
  const waits = whole && asShown(text) !== value;
  return (
    <Input
      className={numeric ? 'filter filter-number' : 'filter filter-search'}
      aria-label={label}
      placeholder={label}
      allowClear
      value={text}
      {...(numeric
        ? { inputMode: 'decimal' as const, suffix: t('shared.unit.money') }
        : { prefix: <SearchOutlined aria-hidden="true" /> })}
      {...(whole ? { title: t('shared.list.onEnter'), suffix: waits && <EnterOutlined aria-hidden="true" /> } : {})}
      onChange={(event) => typed(event.target.value)}
      onClear={() => commit('', 0)}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        typed(event.currentTarget.value);
      }}
      onPressEnter={() => settle(text)}
      onBlur={() => settle(text)}
    />
  );
}

function useCommit({
  value,
  setText,
  asShown,
  onCommit,
}: Pick<TypedFieldProps, 'value' | 'asShown' | 'onCommit'> & { setText: (text: string) => void }) {
  const composing = useRef(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const again = useRef(false);
  // What this field has asked for and the address does not say yet: its coming is no reason to take away what was typed since.
  const asked = useRef<string[]>([]);
  const wentBack = useNavigationType() === 'POP';
  const latest = useRef({ value, asShown, onCommit, wentBack });
  latest.current = { value, asShown, onCommit, wentBack };
  useEffect(() => {
    const own = latest.current.wentBack ? -1 : asked.current.lastIndexOf(value);
    if (own >= 0) {
      asked.current.splice(0, own + 1);
    } else {
      // Somebody else's doing, such as the back button: what was typed is given up, and what is typed next is another search.
      clearTimeout(waiting.current);
      asked.current = [];
      again.current = false;
      setText(value);
    }
  }, [value, setText]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const now = (text: string) => {
    const { value: before, asShown: shown, onCommit: apply } = latest.current;
    const after = shown(text);
    if (after !== (asked.current.at(-1) ?? before)) {
      asked.current.push(after);
      apply(text, again.current);
      again.current = true;
    }
  };
  const commit = (text: string, delay: number) => {
    clearTimeout(waiting.current);
    if (delay === 0) {
      now(text);
    } else {
      waiting.current = setTimeout(() => now(text), delay);
    }
  };
  /** The person has done with it: what is typed next is another search, to which the back button leads by itself. */
  const settle = (text: string) => {
    commit(text, 0);
    again.current = false;
  };
  return { composing, commit, settle };
}
