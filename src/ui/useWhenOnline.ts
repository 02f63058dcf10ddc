import { useEffect } from 'react';

/** Does something each time the browser comes back online; nothing while the task is undefined. */
export function useWhenOnline(task: (() => void) | undefined): void {
  useEffect(() => {
    if (!task) return;
    addEventListener('online', task);
    return () => removeEventListener('online', task);
  }, [task]);
}
