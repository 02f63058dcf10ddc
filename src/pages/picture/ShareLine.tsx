import { useWords } from '#i18n/useWords.ts';
import { SHARE_SIZE } from './shareLayout.ts';

interface ShareLineProps {
  readonly children: string;
  /** From the side on which reading begins, in pixels; its base line from the top. */
  readonly start: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: number;
  readonly look?: 'strong' | 'quiet';
  /** Written so that it ends at `start`. */
  readonly isEnding?: boolean;
}

/** One line of words in the image, in the direction of its language. */
export function ShareLine({
  children,
  start,
  y,
  size,
  weight = 400,
  look = 'strong',
  isEnding = false,
}: ShareLineProps) {
  const { locale } = useWords();
  const isArabic = locale === 'ar';
  return (
    <text
      direction={isArabic ? 'rtl' : 'ltr'}
      className={`share-${look}`}
      x={isArabic ? SHARE_SIZE.width - start : start}
      y={y}
      fontSize={size}
      fontWeight={weight}
      textAnchor={isArabic === isEnding ? 'start' : 'end'}
    >
      {children}
    </text>
  );
}
