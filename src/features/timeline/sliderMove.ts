/** Where a key of the slider leads. */
export type SliderMove = 'first' | 'last' | { readonly by: 'day' | 'change'; readonly direction: 1 | -1 };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Arrows go from layer to layer, with Shift (or PageUp and PageDown) to days on which places changed hands.
 * From right to left the left arrow is the later one; all other keys keep their meaning.
 *
 * @returns undefined for keys that are not the slider's.
 */
export function sliderMove(event: Key, isRightToLeft: boolean): SliderMove | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const by = event.shiftKey ? 'change' : 'day';
  const right = isRightToLeft ? -1 : 1;
  switch (event.key) {
    case 'ArrowRight':
      return { by, direction: right };
    case 'ArrowLeft':
      return { by, direction: right === 1 ? -1 : 1 };
    case 'ArrowUp':
      return { by, direction: 1 };
    case 'ArrowDown':
      return { by, direction: -1 };
    case 'PageUp':
      return { by: 'change', direction: 1 };
    case 'PageDown':
      return { by: 'change', direction: -1 };
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}
