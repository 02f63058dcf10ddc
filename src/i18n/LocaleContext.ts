import { createContext } from 'react';
import type { Locale } from '#domain/localised.ts';

/** The language of the page, for whatever is drawn in it. */
export const LocaleContext = createContext<Locale>('en');
