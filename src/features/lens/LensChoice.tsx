import { useId } from 'react';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectClaimsTold } from '#state/selectors/selectClaimsTold.ts';
import { selectDrawnLens } from '#state/selectors/selectDrawnLens.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Icon } from '#ui/Icon.tsx';
import './LensChoice.css';

/** Whose claims count: the map's own conclusion, each account by itself, or where the two differ. Nothing where the map has one lens. */
export function LensChoice({ manifest }: { manifest: Manifest }) {
  const { say, own } = useWords();
  const name = useId();
  const drawn = useMapStore(selectDrawnLens);
  const view = useMapStore((state) => state.view);
  const setLens = useMapStore((state) => state.setLens);
  const setView = useMapStore((state) => state.setView);
  const told = useMapStore(selectClaimsTold);
  const { lenses, disagreement } = manifest;
  if (lenses.length < 2) return null;
  const current = lenses.find(({ id }) => id === drawn);
  return (
    <details className="lens-choice">
      <summary>
        <span className="lens-word">{say('lens.title')}</span>
        <b>{current ? own(current.name) : say('lens.disagreement')}</b>
        <Icon name="more" />
      </summary>
      <fieldset>
        <legend className="hidden-text">{say('lens.legend')}</legend>
        {lenses.map((lens) => (
          <label key={lens.id}>
            <input
              type="radio"
              name={name}
              checked={drawn === lens.id}
              onChange={() => {
                if (view === 'disagreement') setView('control');
                setLens(lens.id);
              }}
            />
            <span>
              {own(lens.name)}
              <small>{own(lens.about)}</small>
              {drawn === lens.id && told !== undefined ? <small>{say('lens.claims', { count: told })}</small> : null}
            </span>
          </label>
        ))}
        {disagreement ? (
          <label>
            <input
              type="radio"
              name={name}
              checked={view === 'disagreement'}
              onChange={() => setView('disagreement')}
            />
            <span>
              {say('lens.disagreement')}
              <small>{say('lens.disagreementAbout')}</small>
            </span>
          </label>
        ) : null}
      </fieldset>
    </details>
  );
}
