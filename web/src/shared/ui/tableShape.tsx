import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useNarrow } from './useNarrow';

/** Asks a table to stay as it is; gives back how to let it go. */
type Hold = () => () => void;

const Holding = createContext<Hold | undefined>(undefined);

export const TableShape = Holding.Provider;

/**
 * Whether a table's rows stand as cards. While a dialog of one of its rows is open it stays as it was: in another shape its
 * cells would be made anew, and the dialog with what is typed in it would be gone.
 */
export function useTableShape(): { narrow: boolean; hold: Hold } {
  const now = useNarrow();
  const latest = useRef(now);
  const [held, setHeld] = useState<{ narrow: boolean; dialogs: number }>();
  useEffect(() => {
    latest.current = now;
  });
  const hold = useCallback<Hold>(() => {
    const narrow = latest.current;
    setHeld((before) => ({ narrow: before?.narrow ?? narrow, dialogs: (before?.dialogs ?? 0) + 1 }));
    return () =>
      setHeld((before) => (before && before.dialogs > 1 ? { ...before, dialogs: before.dialogs - 1 } : undefined));
  }, []);
  return { narrow: held?.narrow ?? now, hold };
}

/** For a dialog: the table that it stands in, if any, keeps its shape while it is open. */
export function useHeldShape(open: boolean): void {
  const hold = useContext(Holding);
  useEffect(() => (open && hold ? hold() : undefined), [open, hold]);
}
