import { useEffect, useState } from 'react';

const forgottenAfter = 5 * 60_000;
const signs = ['pointerdown', 'keydown', 'wheel'] as const;

/** Whether somebody sits there: waiting for news must not keep the session of a forgotten window alive. */
export function useAttention(): boolean {
  const [attentive, setAttentive] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const note = () => {
      setAttentive(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAttentive(false), forgottenAfter);
    };
    note();
    for (const sign of signs) {
      window.addEventListener(sign, note, { passive: true });
    }
    return () => {
      clearTimeout(timer);
      for (const sign of signs) {
        window.removeEventListener(sign, note);
      }
    };
  }, []);
  return attentive;
}
