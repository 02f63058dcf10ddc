import { useEffect, useState } from 'react';

const PATIENCE_MILLISECONDS = 300;

/** False at first, true once something has been drawn longer than a moment: time to say that it is on its way. */
export function useIsOverdue(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}
