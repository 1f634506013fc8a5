import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';

/** What became of what was typed last. */
export type Saved =
  | { kind: 'untouched' | 'incomplete' | 'saving' | 'waiting' | 'stopped' }
  | { kind: 'saved'; at: Date }
  | { kind: 'wrong'; count: number };

interface Autosave {
  /** Stores what the form holds now; answers false while it lacks what even a draft needs. */
  save: () => Promise<boolean>;
  /** Somebody else changed the record: nothing is saved by itself from then on. */
  onConflict: (problem: Problem) => void;
  enabled: boolean;
  delay?: number;
}

/**
 * Saves a form while somebody types: some seconds after the last key, one request at a time. A refusal leaves the text where it is and
 * is tried again with the next key, a missing answer also by itself.
 */
export function useAutosave({ save, onConflict, enabled, delay = 3_000 }: Autosave) {
  const [saved, setSaved] = useState<Saved>({ kind: 'untouched' });
  const latest = useRef({ save, onConflict });
  latest.current = { save, onConflict };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const stopped = useRef(!enabled);
  const later = useRef((_after: number): void => undefined);

  const run = useCallback(async () => {
    setSaved({ kind: 'saving' });
    try {
      setSaved((await latest.current.save()) ? { kind: 'saved', at: new Date() } : { kind: 'incomplete' });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.isStale) {
        stopped.current = true;
        setSaved({ kind: 'stopped' });
        latest.current.onConflict(problem);
      } else if (problem.violations.length > 0) {
        setSaved({ kind: 'wrong', count: problem.violations.length });
      } else {
        setSaved({ kind: 'waiting' });
        if (problem.isUnavailable) {
          later.current(5 * delay);
        }
      }
    }
  }, [delay]);

  later.current = (after: number) => {
    clearTimeout(timer.current);
    if (stopped.current) {
      return;
    }
    timer.current = setTimeout(() => {
      running.current = (running.current ?? Promise.resolve()).then(run);
    }, after);
  };

  /** Something was typed. */
  const touched = useCallback(() => later.current(delay), [delay]);

  /** Before the person stores the form: no more of these, and the one that runs has ended. */
  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    await running.current;
  }, []);

  useEffect(
    () => () => {
      stopped.current = true;
      clearTimeout(timer.current);
    },
    [],
  );
  useEffect(() => {
    stopped.current = !enabled;
  }, [enabled]);

  return { saved, touched, settle };
}
