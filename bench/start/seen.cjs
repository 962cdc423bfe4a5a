// Beside the page: tells when a verdict, or the peer's picture, has been painted.
const { ipcRenderer } = require('electron');

const WANTED = '.verdict .outcome b, [data-drawn]';

const observer = new MutationObserver(() => {
  if (!document.querySelector(WANTED)) return;
  observer.disconnect();
  // A message that is sent in a frame arrives when the frame has been painted.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => ipcRenderer.send('seen'));
  port1.start();
  requestAnimationFrame(() => port2.postMessage(null));
});
observer.observe(document, { subtree: true, childList: true, attributes: true });
