import { createContext, useContext, useEffect, useRef, useState } from 'react';

/** Says at its field what was typed there and not taken; answers whether there is anything. */
type Judge = () => boolean;

/** Those fields of a form that may hold text which they did not take. */
export const Untaken = createContext<Set<Judge> | undefined>(undefined);

export function useUntaken(judge: Judge): void {
  const judges = useContext(Untaken);
  const latest = useRef(judge);
  latest.current = judge;
  useEffect(() => {
    const now = () => latest.current();
    judges?.add(now);
    return () => {
      judges?.delete(now);
    };
  }, [judges]);
}

/** For a form: what its fields hand themselves to, and the question before it is stored. */
export function useAskUntaken(): { judges: Set<Judge>; isAnyUntaken: () => boolean } {
  const [judges] = useState(() => new Set<Judge>());
  const isAnyUntaken = () => {
    // Every field is asked, so that each says what it did not take.
    const any = [...judges].filter((judge) => judge()).length > 0;
    if (any) {
      setTimeout(() => document.querySelector('.date-complaint')?.scrollIntoView?.({ block: 'center' }));
    }
    return any;
  };
  return { judges, isAnyUntaken };
}
