/* Asks the network from the content script: another host, and the page's own. */
fetch('http://plain.example/content').catch(() => undefined);
fetch(`${location.origin}/content`).catch(() => undefined);
(globalThis.browser ?? globalThis.chrome).runtime.sendMessage('hello').catch(() => undefined);
