import { options } from 'preact';
import { createRoot as createPreactRoot } from 'preact/compat/client';

// Preact would run effects after the next frame: a heading would be painted a frame before its ground. Here they run as
// soon as what was drawn is in the document, as React's do after an event.
options.requestAnimationFrame = (effects) => queueMicrotask(effects);

/** Stands in for that of `react-dom/client`, which is the first of React's that a page asks for. */
export const createRoot = createPreactRoot;
