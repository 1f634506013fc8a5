import { useEffect } from 'react';

/** Has the browser ask before the page is left while something that would be lost is still under way. */
export function useStayUntil(done: boolean): void {
  useEffect(() => {
    if (done) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [done]);
}
