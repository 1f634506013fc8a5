import { useEffect, useState } from 'react';

/** A value once it has stayed the same for a moment: not every key is a question to the service. */
export function useSettled(value: string, milliseconds = 250): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(waiting);
  }, [value, milliseconds]);
  return settled;
}
