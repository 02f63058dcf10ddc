import * as v from 'valibot';

/** A whole address of a page or file on the web. */
export const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'not a web address'));
