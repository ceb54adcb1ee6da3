/*
 * From the key that leads to another line (Enter, Ctrl+Enter) until the server has put the caret there, what is typed
 * belongs to the line to come. An unseen field takes it, so that input methods, Backspace and paste work in it as
 * anywhere; the editor that gets the caret gets the words, and every further Enter among them acts there in turn.
 */
(() => {
  const PATIENCE = 8000;
  let held = null; // { from, kinds, timer, composing, waiting }
  let field;

  const build = () => {
    field = document.createElement('textarea');
    // at the page's corner: below its end it would make the page longer
    field.className = 'visually-hidden handover';
    field.autocapitalize = 'off';
    field.spellcheck = false;
    field.lang = 'vi';
    field.addEventListener('keydown', key);
    field.addEventListener('input', () => {
      const lines = field.value.split('\n').length - 1;
      if (held) held.kinds.length = Math.min(held.kinds.length, lines);
    });
    field.addEventListener('compositionstart', () => held && (held.composing = true));
    field.addEventListener('compositionend', () => {
      if (!held) return;
      held.composing = false;
      const waiting = held.waiting;
      if (waiting) setTimeout(() => waiting.editor.focusAt(waiting.place)); // after the last letters are in the field
    });
    field.addEventListener('blur', () => held && !held.composing && giveBack());
  };

  const key = event => {
    event.stopPropagation();
    if (event.isComposing || event.keyCode === 229 || !held) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      held.kinds.push(event.ctrlKey || event.metaKey ? 'row-reviewed' : 'row-enter');
      field.setRangeText('\n', field.value.length, field.value.length, 'end');
    } else if (event.key === 'Tab') {
      event.preventDefault();
    }
  };

  const take = () => {
    const { kinds, timer } = held;
    clearTimeout(timer);
    held = null;
    const lines = field.value.split('\n');
    field.value = '';
    return { lines, kinds };
  };

  /** Nobody took it: the words go back to where they were typed. */
  const giveBack = () => {
    const { from } = held;
    const words = take().lines.join(' ').trim();
    if (words && from.isConnected) from.take(` ${words}`);
  };

  portalSentence.handover = {
    /** The editor has told of a key that leads elsewhere. @param rest what was typed beyond it already */
    begin(from, rest = { lines: [], kinds: [] }) {
      if (!field) build();
      if (held) take();
      if (!field.isConnected) document.body.append(field);
      field.setAttribute('aria-label', from.getAttribute('label') ?? '');
      field.value = rest.lines.join('\n');
      held = { from, kinds: rest.kinds, timer: setTimeout(giveBack, PATIENCE), composing: false, waiting: null };
      field.focus({ preventScroll: true });
    },

    /** True while an input method is at work: the editor gets the caret when it is through. */
    waits(editor, place) {
      if (held?.composing) held.waiting = { editor, place };
      return Boolean(held?.composing);
    },

    /** What was typed for the editor that gets the caret now; null for nothing. */
    end() {
      return held && take();
    }
  };
})();
