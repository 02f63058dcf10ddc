import { type CSSProperties, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';

const WIDTHS = [640, 390, 320] as const;

/** The frame as it will be, in the width of an article on a desk and on two phones. */
export function FramePreview({ src, height }: { src: string; height: number }) {
  const { say, number } = useWords();
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(640);
  return (
    <div className="frame-preview">
      <fieldset>
        <legend>{say('share.preview')}</legend>
        {WIDTHS.map((pixels) => (
          <label key={pixels}>
            <input type="radio" name="preview-width" checked={width === pixels} onChange={() => setWidth(pixels)} />
            {number(pixels)}
          </label>
        ))}
      </fieldset>
      <div className="frame-scaled" style={{ '--width': width, '--height': height } as CSSProperties}>
        <iframe
          src={src}
          title={say('share.preview')}
          width={width}
          height={height}
          sandbox="allow-scripts allow-same-origin"
        />
      </div>
    </div>
  );
}
