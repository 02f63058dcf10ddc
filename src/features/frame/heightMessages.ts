/**
 * A wanted height in the forms that hosts of frames know: ours, and the text that hosts of Flourish and Datawrapper read.
 *
 * @param height - CSS pixels.
 */
export function heightMessages(height: number): readonly unknown[] {
  return [
    { type: 'tideline:height', version: 1, height },
    JSON.stringify({ sentinel: 'amp', type: 'embed-size', context: 'iframe.resize', height }),
  ];
}
