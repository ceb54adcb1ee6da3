/*
 * Small things every page needs: shortcuts, light and dark, a warning before unsaved work is left.
 * Events for the server are dispatched on the body: portal-help ("?" was pressed), portal-search (Ctrl+K without a #search).
 */
(() => {
  const SCHEMES = ['system', 'light', 'dark'];
  const KEY = 'portal.scheme';

  const remembered = () => {
    try {
      return localStorage.getItem(KEY) ?? 'system';
    } catch {
      return 'system';
    }
  };

  function scheme(chosen) {
    const next = SCHEMES.includes(chosen) ? chosen : 'system';
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // a browser that keeps nothing: the choice holds for this page
    }
    apply(next);
    return next;
  }

  function apply(chosen) {
    document.documentElement.style.colorScheme = chosen === 'system' ? '' : chosen;
    document.documentElement.dataset.scheme = chosen;
  }

  const dark = () => {
    const chosen = remembered();
    return chosen === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
  };

  const types = event => event.composedPath().some(node => node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.nodeName));

  function shortcut(event) {
    if (event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      const search = document.getElementById('search');
      if (search) search.focus();
      else document.body.dispatchEvent(new CustomEvent('portal-search'));
    } else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !types(event)) {
      event.preventDefault();
      document.body.dispatchEvent(new CustomEvent('portal-help'));
    }
  }

  let left = null;

  /** F6 goes to the page's main action, and from the page's head back to where the work was. */
  function toHead(event) {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.('vaadin-dialog')) return;
    const now = document.activeElement;
    const actions = [...document.querySelectorAll('.page-head .actions > *')].filter(it => it.checkVisibility() && !it.disabled);
    const to = now?.closest('.page-head') ? left : actions.at(-1);
    if (!to?.isConnected) return;
    event.preventDefault();
    left = now;
    to.focus();
  }

  /** Arrow keys walk the tabs of a .tabs list. */
  function walkTabs(event) {
    const tab = event.target.closest?.('.tabs > [role=tab]');
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!tab || !step) return;
    const tabs = [...tab.parentNode.querySelectorAll('[role=tab]')];
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    next.focus();
    next.click();
  }

  let guarded = false;
  const ask = event => event.preventDefault();

  globalThis.portal = {
    /** Chooses "light", "dark" or "system", remembered by this browser; returns what holds now. */
    scheme,
    /** The choice remembered by this browser. */
    get chosenScheme() {
      return remembered();
    },
    /** From light to dark and back. */
    toggleScheme: () => scheme(dark() ? 'light' : 'dark'),
    /** While on, closing or leaving the page asks first. */
    guard(on) {
      if (on === guarded) return;
      guarded = on;
      if (on) addEventListener('beforeunload', ask);
      else removeEventListener('beforeunload', ask);
    }
  };

  apply(remembered());
  addEventListener('keydown', shortcut);
  addEventListener('keydown', walkTabs);
  addEventListener('keydown', toHead);
  // what is typed but not yet sent goes out before the tab sleeps; the drafts keep it in any case
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) document.querySelectorAll('sentence-editor[dirty]').forEach(editor => editor.flush());
  });
})();
