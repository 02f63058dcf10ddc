import './trustedTypes.ts';
import '#ui/fonts.css';
import { FullShell } from './FullShell.tsx';
import { LazyMapView } from './LazyMapView.ts';
import { mountApp } from './mountApp.tsx';
import { startMap } from './startMap.ts';

const { store, opened } = startMap();
void store.getState().load();
LazyMapView.preload();
mountApp({ store, opened, shell: <FullShell /> });
