import { useMediaQuery } from '#ui/useMediaQuery.ts';

/** How the panels are arranged at this width of the page. */
export function useArrangement(): 'desktop' | 'tablet' | 'phone' {
  const isDesktop = useMediaQuery('(width >= 1024px)');
  const isPhone = useMediaQuery('(width < 640px)');
  if (isDesktop) return 'desktop';
  return isPhone ? 'phone' : 'tablet';
}
