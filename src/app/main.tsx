import './trustedTypes.ts';
import '#ui/fonts.css';
import { FullShell } from './FullShell.tsx';
import { mountApp } from './mountApp.tsx';
import { startMap } from './startMap.ts';

const { store, opened } = startMap();
void store.getState().load();
mountApp({ store, opened, shell: <FullShell /> });
