import { useMediaQuery } from '#ui/useMediaQuery.ts';

/** How the panels are arranged on a page of this size. A page too low for bars above and below is a phone on its side. */
export function useArrangement(): 'desktop' | 'tablet' | 'phone' {
  const isDesktop = useMediaQuery('(width >= 1024px) and (height >= 480px)');
  const isPhone = useMediaQuery('(width < 640px) or (height < 480px)');
  if (isDesktop) return 'desktop';
  return isPhone ? 'phone' : 'tablet';
}
