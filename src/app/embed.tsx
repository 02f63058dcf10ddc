import './trustedTypes.ts';
import '#ui/tokens.css';
import '#ui/fonts.css';
import '#ui/base.css';
import '#map/drawing.css';
import { readEmbedOptions, withoutOptions } from '#features/frame/embedOptions.ts';
import { onceInSight } from '#features/frame/onceInSight.ts';
import { talkToHost } from '#features/frame/talkToHost.ts';
import { EmbedShell } from './EmbedShell.tsx';
import { mountApp } from './mountApp.tsx';
import { startMap } from './startMap.ts';

const { store, opened } = startMap({ sparing: true });
const options = readEmbedOptions(location.search);
// An article may hold a map that nobody scrolls to.
onceInSight(() => void store.getState().load());
talkToHost(store);
// What an article asks of its frame is nothing to the whole map.
mountApp({ store, opened: withoutOptions(opened), shell: <EmbedShell options={options} /> });
