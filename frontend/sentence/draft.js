/*
 * The unsaved text of one editor, kept by the browser tab until the server says it has it: it outlives a lost
 * connection and an expired sign-in. The base is the server's text the typing started from.
 */
(() => {
  const name = key => `portal.draft:${key}`;

  portalSentence.draft = {
    read(key) {
      try {
        return key ? JSON.parse(sessionStorage.getItem(name(key))) : null;
      } catch {
        return null;
      }
    },
    keep(key, value, base) {
      try {
        if (key) sessionStorage.setItem(name(key), JSON.stringify({ value, base }));
      } catch {
        // storage full or forbidden: autosave still runs, and leaving the page warns
      }
    },
    drop(key) {
      try {
        if (key) sessionStorage.removeItem(name(key));
      } catch {
        // nothing was kept
      }
    }
  };
})();
