/**
 * What code in the package may not name. A name stands here because it reaches the network, runs text as code, makes markup of
 * text, or opens a way by which a page could speak to us or find us.
 */
export const FORBIDDEN: Record<string, RegExp> = {
  fetch: /(?<![.\w])fetch\(|\b(?:window|self|globalThis)\??\.fetch/g,
  'another way to the network':
    /XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|\bcaches\.|new Image\b/g,
  'an element that loads':
    /createElement\(.(?:img|iframe|object|embed|audio|video|source|track|base|form)\b/g,
  'a script loaded late': /importScripts|(?<![.\w])import\(|createElement\(.script\b|\.src=/g,
  'a worker': /\b(?:Shared)?Worker\(|\.serviceWorker\b|\bWorklet\b/g,
  'text run as code':
    /(?<![.\w])eval\(|\bnew Function\b|(?<![.\w])Function\(|WebAssembly|set(?:Timeout|Interval)\(["'`]/g,
  'markup made of text':
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|setHTML|parseHTML|srcdoc/g,
  'an address that is code': /javascript:|data:text\/html/gi,
  'messages by way of the page':
    /\.postMessage\(|MessageChannel|BroadcastChannel|addEventListener\(.message\b|onmessage=/g,
  'messages from strangers': /onMessageExternal|onConnectExternal|onUserScriptMessage/g,
  'storage of the page': /localStorage|sessionStorage|indexedDB|\.cookie\b|cookieStore/g,
  'a pattern made of text': /\bRegExp\(/g,
  'an event made up': /\.dispatchEvent\(|new CustomEvent\b/g,
  'a way out of the page': /window\.open\(|location\.(?:assign|replace)\(|location\.href=|\.submit\(/g,
  'a source map': /sourceMappingURL/g,
  'an address': /\b(?:https?|wss?|ftp):\/\/(?:\$\{|[^\s"'`<>)\\]*)/g,
}

/** A place that was looked at: so many of a rule's finds in the scripts whose names match, and why they may stand there. */
export interface Reviewed {
  rule: keyof typeof FORBIDDEN
  script: RegExp
  /** Exactly what is found there, each as often as it stands in the script. */
  finds: string[]
  because: string
}

const POLYFILL = /^(?:background|chunks\/jsx-runtime-[\w-]+)\.js$/

/** Each find stands twice in the script that Preact is in. */
const twice = (find: string): string[] => [find, find]

export const REVIEWED: Reviewed[] = [
  {
    rule: 'a script loaded late',
    script: /^background\.js$/,
    finds: ['importScripts', 'importScripts', 'importScripts', 'createElement(`script', '.src='],
    because:
      'loads the package’s own /shared.js and /matcher.js by their fixed names (src/extension/late-modules.ts)',
  },
  {
    rule: 'a script loaded late',
    script: /^chunks\/welcome-[\w-]+\.js$/,
    finds: ['createElement(`script', '.src='],
    because: 'loads the package’s own engine by its fixed names (src/extension/engine-on-own-page.ts)',
  },
  {
    rule: 'markup made of text',
    script: /^shared\.js$/,
    finds: ['innerHTML', 'innerHTML'],
    because: 'Preact’s own way for a property that lint forbids everywhere in src/',
  },
  {
    rule: 'messages by way of the page',
    script: /^engine\.js$/,
    finds: [
      'MessageChannel',
      'onmessage=',
      '.postMessage(',
      '.postMessage(',
      '.postMessage(',
      '.postMessage(',
    ],
    because:
      'a channel of one task to itself (src/page/slices.ts); three say something on the browser’s ports to the side panel and to the background',
  },
  {
    rule: 'messages by way of the page',
    script: /^background\.js$/,
    finds: ['MessageChannel', 'onmessage=', '.postMessage(', '.postMessage(', '.postMessage('],
    because:
      'a channel of one task to itself (src/page/slices.ts); two say something on the browser’s port to a page’s engine',
  },
  {
    rule: 'messages from strangers',
    script: POLYFILL,
    finds: ['onMessageExternal'],
    because: 'the polyfill’s table of names; nothing of ours listens there',
  },
  {
    rule: 'a pattern made of text',
    script: /^gate\.js$/,
    finds: ['RegExp('],
    because: 'stems of a pack, every sign of them escaped (src/page/gate.ts)',
  },
  {
    rule: 'a pattern made of text',
    script: /^engine\.js$/,
    finds: ['RegExp('],
    because: 'fixed words of our own code, joined',
  },
  {
    rule: 'an address',
    script: /^shared\.js$/,
    finds: [
      ...twice('http://www.w3.org/1999/xhtml'),
      ...twice('http://www.w3.org/2000/svg'),
      ...twice('http://www.w3.org/1998/Math/MathML'),
    ],
    because: 'names of markup languages, never loaded',
  },
  {
    rule: 'an address',
    script: /^engine\.js$/,
    finds: ['http://www.w3.org/1999/xhtml', 'http://${'],
    because: 'the name of a markup language; a host name that is read as the browser reads it, never loaded',
  },
  {
    rule: 'an address',
    script: POLYFILL,
    finds: ['http://${'],
    because: 'a host name that is read as the browser reads it, never loaded',
  },
  {
    rule: 'an address',
    script: /^chunks\/options-[\w-]+\.js$/,
    finds: ['http://${'],
    because: 'a host name that the reader has typed, read as the browser reads it, never loaded',
  },
]

/** The only keys of a manifest: one that is new is looked at first. */
export const MANIFEST_KEYS = [
  'manifest_version',
  'name',
  'short_name',
  'description',
  'version',
  'icons',
  'default_locale',
  'permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'content_security_policy',
  'background',
  'action',
  'omnibox',
  'commands',
  'options_ui',
  'minimum_chrome_version',
  'side_panel',
  'sidebar_action',
  'browser_specific_settings',
] as const

export const PERMISSIONS = {
  chrome: ['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'],
  firefox: ['storage', 'activeTab', 'scripting', 'contextMenus'],
} as const

export type Target = keyof typeof PERMISSIONS

/** Pages load the package's own scripts and styles, and nothing else. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

/** Kinds of files that a package may hold. */
export const KINDS = ['.js', '.css', '.html', '.json', '.png', '.txt']
