/* Asks the network from the background as soon as the content script says hello. */
const api = globalThis.browser ?? globalThis.chrome;
api.runtime.onMessage.addListener(() => {
  fetch('https://elsewhere.example/background').catch(() => undefined);
});
