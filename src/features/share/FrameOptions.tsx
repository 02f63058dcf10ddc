import { useId } from 'react';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { LensId } from '#domain/ids.ts';
import { LOCALES, type Locale } from '#domain/localised.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Dark } from '#state/link/Link.ts';
import type { FrameChoices } from './frameAddress.ts';

interface FrameOptionsProps {
  readonly manifest: Pick<Manifest, 'lenses' | 'disagreement'>;
  readonly choices: FrameChoices;
  /** The version that the frame can be frozen at; null where that is none. */
  readonly keepable: string | null;
  readonly onChange: (choices: FrameChoices) => void;
}

const THEMES: readonly Dark[] = ['auto', 'false', 'true'];
const HEIGHTS = [400, 480, 560, 640, 720] as const;

/** Whose claims count, language, theme, height, whether the data stay as they are, and whether readers can move through the days. */
export function FrameOptions({ manifest, choices, keepable, onChange }: FrameOptionsProps) {
  const { say, number } = useWords();
  const [language, theme, height, data] = [useId(), useId(), useId(), useId()];
  return (
    <div className="frame-options">
      <LensOption {...{ manifest, choices, onChange }} />
      <label htmlFor={language}>{say('share.language')}</label>
      <select
        id={language}
        value={choices.locale}
        onChange={({ target }) => onChange({ ...choices, locale: target.value as Locale })}
      >
        {LOCALES.map((locale) => (
          <option key={locale} value={locale}>
            {say(`share.language.${locale}`)}
          </option>
        ))}
      </select>
      <label htmlFor={theme}>{say('share.theme')}</label>
      <select
        id={theme}
        value={choices.dark}
        onChange={({ target }) => onChange({ ...choices, dark: target.value as Dark })}
      >
        {THEMES.map((dark) => (
          <option key={dark} value={dark}>
            {say(`share.theme.${dark}`)}
          </option>
        ))}
      </select>
      <label htmlFor={height}>{say('share.height')}</label>
      <select
        id={height}
        value={choices.height}
        onChange={({ target }) => onChange({ ...choices, height: Number(target.value) })}
      >
        {HEIGHTS.map((pixels) => (
          <option key={pixels} value={pixels}>
            {number(pixels)}
          </option>
        ))}
      </select>
      <label htmlFor={data}>{say('share.data')}</label>
      <select
        id={data}
        value={choices.version ? 'frozen' : 'live'}
        onChange={({ target }) => onChange({ ...choices, version: target.value === 'frozen' ? keepable : null })}
      >
        <option value="live">{say('share.data.live')}</option>
        <option value="frozen" disabled={!keepable}>
          {say('share.data.frozen')}
        </option>
      </select>
      <label className="frame-controls">
        <input
          type="checkbox"
          checked={choices.hasControls}
          onChange={({ target }) => onChange({ ...choices, hasControls: target.checked })}
        />
        {say('share.controls')}
      </label>
    </div>
  );
}

/** Whose claims count; nothing where the map has one lens. */
function LensOption({ manifest, choices, onChange }: Omit<FrameOptionsProps, 'keepable'>) {
  const { say, own } = useWords();
  const field = useId();
  const { lenses, disagreement } = manifest;
  const [first] = lenses;
  if (!first || lenses.length < 2) return null;
  return (
    <>
      <label htmlFor={field}>{say('lens.title')}</label>
      <select
        id={field}
        value={choices.lens ?? first.id}
        onChange={({ target: { value } }) =>
          onChange({ ...choices, lens: value === first.id ? null : (value as LensId) })
        }
      >
        {lenses.map(({ id, name }) => (
          <option key={id} value={id}>
            {own(name)}
          </option>
        ))}
        {disagreement ? <option value={DISAGREEMENT}>{say('lens.disagreement')}</option> : null}
      </select>
    </>
  );
}
