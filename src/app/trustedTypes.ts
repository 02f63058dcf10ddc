interface TrustedTypes {
  createPolicy(name: 'default', rules: { createHTML(html: string): string }): unknown;
}

/** The one string that is turned into HTML: Leaflet asks with it whether the browser knows SVG. */
const ALLOWED_HTML = '<svg/>';

// To be imported before Leaflet. Nothing else may become HTML, so nothing that comes with data can.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createHTML(html) {
    if (html !== ALLOWED_HTML) throw new TypeError('No text becomes HTML on this page.');
    return html;
  },
});
