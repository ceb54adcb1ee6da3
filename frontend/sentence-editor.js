/*
 * <sentence-editor>: one sentence of a report with figures and records inside it, the cell editor of the progress
 * grid. Needs sentence/markup.js, caret.js, menu.js, draft.js, undo.js, handover.js before it. Properties, methods and events: docs/screen-parts.md.
 *
 * Vietnamese input methods own the text while they compose: between compositionstart and compositionend this class
 * neither touches the editable text nor dispatches anything.
 */
(() => {
  const { parse, write, escape, clean, visible, record, rows, caret, draft, handover, SuggestionMenu, UndoStack } = portalSentence;
  const SAVE_AFTER = 800;
  const ASK_AFTER = 200;
  const MARKUP = 'text/x-portal-sentence';
  const TEXTS = {
    nothing: 'Không có số liệu hay hồ sơ nào khớp',
    menu: 'Chèn số liệu hoặc hồ sơ',
    unknown: 'Không tìm thấy số liệu này',
    previous: 'Kỳ trước',
    lastYear: 'Cùng kỳ năm trước',
    tooLong: 'Dài quá {0} ký tự: rút gọn hoặc tách thành hai dòng để lưu được'
  };

  class SentenceEditor extends HTMLElement {
    static observedAttributes = ['readonly', 'placeholder', 'label', 'maxlength', 'draft-key'];

    #server = ''; // what the server has
    #sent = ''; // what the server was last told
    #figures = {};
    #suggestions = [];
    #texts = TEXTS;
    #composing = false;
    #stale = false; // figures arrived while composing
    #dismissed = -1; // the sign whose list was closed by Esc
    #asked = ''; // what was last asked of the server
    #undo = new UndoStack();
    #timer;

    connectedCallback() {
      if (!this.text) this.#build();
      for (const name of ['value', 'figures', 'suggestions', 'texts', 'readonly', 'placeholder', 'label', 'maxlength', 'draftKey']) {
        if (Object.hasOwn(this, name)) {
          const early = this[name];
          delete this[name];
          this[name] = early;
        }
      }
      queueMicrotask(() => this.#restore());
    }

    disconnectedCallback() {
      clearTimeout(this.#timer);
      this.menu.close();
    }

    attributeChangedCallback(name, before, now) {
      if (!this.text || before === now) return;
      if (name === 'draft-key') this.#otherRow();
      else this.#describe();
    }

    // ---- properties -------------------------------------------------------------------------------------------

    get value() {
      return this.text ? clean(write(caret.read(this.text))) : this.#server;
    }

    set value(markup) {
      const cleaned = clean(markup ?? '');
      const stale = cleaned === this.#server;
      const typed = this.text && this.dirty;
      this.#server = cleaned;
      if (typed && (stale || this.#focused || this.#composing)) return;
      if (typed) draft.drop(this.draftKey);
      this.#take();
    }

    /** Shows this text whatever stands in the editor: the answer to a conflict. */
    replace(markup) {
      this.#server = clean(markup ?? '');
      draft.drop(this.draftKey);
      this.#take();
    }

    #take() {
      this.#sent = this.#server;
      clearTimeout(this.#timer);
      if (!this.text) return;
      if (this.value !== this.#server) this.#show(this.#server);
      this.#counted();
      queueMicrotask(() => this.#restore());
    }

    /** The server has this text now. */
    saved(markup) {
      this.#server = clean(markup ?? '');
      if (this.dirty) draft.keep(this.draftKey, this.value, this.#server);
      else draft.drop(this.draftKey);
      this.toggleAttribute('dirty', this.dirty);
    }

    get dirty() {
      return this.value !== this.#server || this.#sent !== this.#server;
    }

    get figures() {
      return this.#figures;
    }

    set figures(figures) {
      this.#figures = json(figures, {});
      this.#refresh();
    }

    get suggestions() {
      return this.#suggestions;
    }

    set suggestions(suggestions) {
      this.#suggestions = json(suggestions, []);
      this.#refresh();
      if (this.text && !this.#composing) this.#suggest(caret.selection(this.text)); // the sign was typed before they came
    }

    /** What stands beside some suggestions, known only now; an open list keeps its order and its choice. */
    hints(hints) {
      const known = json(hints, {});
      for (const item of this.#suggestions) if (Object.hasOwn(known, item.insert)) item.hint = known[item.insert];
      this.menu?.refresh();
    }

    set texts(texts) {
      this.#texts = { ...TEXTS, ...json(texts, {}) };
      this.#refresh();
    }

    get readonly() {
      return this.hasAttribute('readonly');
    }

    set readonly(on) {
      this.toggleAttribute('readonly', on === true || on === '' || on === 'true');
    }

    get #most() {
      return Number(this.maxlength ?? 10000);
    }

    // ---- actions ----------------------------------------------------------------------------------------------

    focus(options) {
      if (!this.#focused) this.focusAt('end', options);
    }

    focusAt(place, options) {
      if (!this.text || handover.waits(this, place)) return;
      const typed = handover.end();
      this.text.focus(options);
      caret.select(this.text, place === 'start' ? 0 : caret.length(this.text));
      if (typed) this.#takeOver(typed);
    }

    /** Words that were typed elsewhere, put in where the caret is. */
    take(words) {
      this.insert(escape(words));
    }

    /** What was typed while the caret was on its way here; the next Enter in it acts from here. */
    #takeOver({ lines: [words, ...lines], kinds: [kind, ...kinds] }) {
      if (words) this.take(words);
      if (lines.length) this.#row(kind ?? 'row-enter', {}, { lines, kinds });
    }

    /** Inserts markup where the caret is, or was. */
    insert(markup) {
      const at = caret.selection(this.text) ?? this.lastSelection ?? { start: Infinity, end: Infinity };
      this.#splice(at.start, at.end, parse(visible(markup)));
    }

    /** Tells the server now what it does not know yet. */
    flush() {
      clearTimeout(this.#timer);
      const value = this.value;
      if (this.#composing || this.readonly || value === this.#sent || value.length > this.#most) return;
      this.#sent = value;
      this.#tell('value-change', { value });
    }

    // ---- drawing ----------------------------------------------------------------------------------------------

    #build() {
      this.text = document.createElement('div');
      this.text.className = 'se-text';
      this.text.setAttribute('role', 'textbox');
      this.text.setAttribute('aria-autocomplete', 'list');
      this.text.lang = 'vi';
      this.text.spellcheck = false;
      this.counter = document.createElement('div');
      this.counter.className = 'se-counter';
      this.counter.setAttribute('role', 'status');
      this.append(this.text, this.counter);
      this.menu = new SuggestionMenu(this, this.text, item => this.#choose(item));
      for (const [type, act] of Object.entries(this.#listeners)) this.text.addEventListener(type, act);
      this.#describe();
      this.#show(this.#server);
    }

    #describe() {
      const { text } = this;
      text.contentEditable = this.readonly ? 'false' : 'true';
      text.tabIndex = 0;
      text.setAttribute('aria-readonly', this.readonly);
      text.setAttribute('aria-label', this.getAttribute('label') ?? '');
      text.setAttribute('aria-placeholder', this.getAttribute('placeholder') ?? '');
      text.dataset.placeholder = this.getAttribute('placeholder') ?? '';
      this.#counted();
    }

    #show(markup) {
      const at = this.#focused && caret.selection(this.text);
      this.#redraw(parse(markup), at);
      this.#undo.restart(markup, at?.end ?? caret.length(this.text));
    }

    #redraw(parts, at) {
      this.text.replaceChildren(caret.draw(parts, token => this.#drawToken(token)));
      if (at) caret.select(this.text, at.start, at.end);
      this.#counted();
    }

    #drawToken(token, span = document.createElement('span')) {
      const mention = record(token);
      const figure = this.#figures[token] ?? this.#figures[token.split('|')[0]];
      const printed = mention?.label ?? figure?.printed ?? this.#suggestions.find(s => s.insert === `{${token}}`)?.printed;
      span.dataset.token = token;
      span.contentEditable = 'false';
      span.className = mention ? 'se-token se-record' : printed === undefined ? 'se-token se-unknown' : 'se-token';
      span.textContent = printed ?? token;
      const beside = [['previous', figure?.previous], ['lastYear', figure?.lastYear]].filter(([, value]) => value);
      span.title = mention || figure
        ? [figure?.label, ...beside.map(([name, value]) => `${this.#texts[name]}: ${value}`)].filter(Boolean).join('\n')
        : this.#texts.unknown;
      return span;
    }

    #refresh() {
      this.#stale = this.#composing;
      if (!this.text || this.#composing) return;
      for (const span of this.text.querySelectorAll('[data-token]')) this.#drawToken(span.dataset.token, span);
    }

    #counted() {
      const length = this.value.length;
      const over = length - this.#most;
      const number = n => n.toLocaleString('vi-VN');
      this.toggleAttribute('empty', length === 0);
      this.toggleAttribute('dirty', this.dirty);
      this.text.setAttribute('aria-invalid', over > 0);
      this.counter.textContent = over > 0 ? this.#texts.tooLong.replace('{0}', number(over))
        : over > -this.#most / 10 ? `${number(length)}/${number(this.#most)}` : '';
      if (over > 0 && !this.tooLong) this.#tell('too-long', { length, maxlength: this.#most });
      this.tooLong = over > 0;
    }

    // ---- typing -----------------------------------------------------------------------------------------------

    #listeners = {
      compositionstart: () => {
        this.#composing = true;
        this.removeAttribute('empty');
      },
      compositionend: () => {
        this.#composing = false;
        if (this.#stale) this.#refresh();
        this.#typed('compose');
      },
      beforeinput: event => this.#beforeInput(event),
      input: event => {
        if (this.#composing) draft.keep(this.draftKey, this.value, this.#server);
        else this.#typed(event.inputType);
      },
      keydown: event => this.#key(event),
      copy: event => this.#copy(event),
      cut: event => {
        this.#copy(event);
        const at = caret.selection(this.text);
        if (!this.readonly && at) this.#splice(at.start, at.end, []);
      },
      paste: event => this.#paste(event, event.clipboardData),
      dragstart: event => event.preventDefault(),
      drop: event => this.#paste(event, event.dataTransfer),
      mousedown: event => this.#besideToken(event),
      click: event => {
        const token = event.target.closest('[data-token]')?.dataset.token;
        if (token) this.#tell('token-click', { token });
      },
      blur: () => {
        this.#composing = false;
        this.lastSelection = caret.selection(this.text);
        this.menu.close();
        this.#typed('blur');
        this.flush();
      }
    };

    #beforeInput(event) {
      if (this.#composing || event.isComposing) return;
      const { inputType } = event;
      if (inputType === 'historyUndo' || inputType === 'historyRedo') {
        this.#back(inputType === 'historyUndo' ? 'undo' : 'redo');
      } else if (inputType === 'insertParagraph' || inputType === 'insertLineBreak') {
        this.#row('row-enter'); // a phone's keyboard has no key code for it
      } else if (inputType === 'deleteContentBackward' || inputType === 'deleteContentForward') {
        if (!this.#deleteUnit(inputType === 'deleteContentForward')) return;
      } else if (!(inputType.startsWith('format') && inputType !== 'formatItalic')) {
        return;
      }
      event.preventDefault();
    }

    /** Deletes a token as a whole, and a sign that only a guard parts from the caret; the browser does the rest. */
    #deleteUnit(forward) {
      const at = caret.selection(this.text);
      if (!at || at.start !== at.end) return false;
      const to = forward ? at.end + 1 : at.end;
      const unit = caret.unitBefore(this.text, to);
      if (!caret.isToken(unit) && !caret.besideGuard(forward)) return false;
      if (unit) this.#splice(to - 1, to, []);
      return true;
    }

    #splice(start, end, parts) {
      if (!this.#focused) this.text.focus();
      const length = caret.length(this.text);
      const place = caret.range(this.text, Math.min(start, length), Math.min(end, length));
      place.deleteContents();
      const fragment = caret.draw(parts, token => this.#drawToken(token));
      const added = caret.length(fragment);
      place.insertNode(fragment);
      caret.guard(this.text);
      caret.select(this.text, Math.min(start, length) + added);
      this.#typed('splice');
    }

    /** After every change: the DOM in order, undo, counter, list, draft, and the server soon. */
    #typed(type) {
      if (this.#composing || this.readonly) return;
      const at = caret.selection(this.text);
      if (caret.foreign(this.text)) this.#redraw(caret.read(this.text), at);
      else caret.guard(this.text);
      this.#undo.push(write(caret.read(this.text)), at?.end ?? 0, type);
      this.#counted();
      this.#suggest(at);
      if (this.dirty) draft.keep(this.draftKey, this.value, this.#server);
      else draft.drop(this.draftKey);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), SAVE_AFTER);
    }

    #back(direction) {
      const state = this.#undo[direction]();
      if (!state) return;
      this.#redraw(parse(state.markup), { start: state.at, end: state.at });
      this.#typed('history');
    }

    // ---- keys -------------------------------------------------------------------------------------------------

    #key(event) {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const command = ctrlKey || metaKey;
      const outside = key === 'Tab' || key === 'Escape' || /^F\d/.test(key) || (command && key.toLowerCase() === 'k');
      if (!outside) event.stopPropagation(); // a grid around the editor has its own plans for arrows and Enter
      if (event.isComposing || event.keyCode === 229 || this.readonly) return;
      if (this.menu.open ? this.#menuKey(event) : this.#rowKey(event)) {
        event.preventDefault();
        event.stopPropagation();
      } else if (command && !altKey && 'zy'.includes(key.toLowerCase())) {
        event.preventDefault();
        this.#back(key.toLowerCase() === 'y' || shiftKey ? 'redo' : 'undo');
      } else if (command && !altKey && 'biu'.includes(key.toLowerCase())) {
        event.preventDefault();
        if (key.toLowerCase() === 'i') document.execCommand('italic');
      } else if ((key === 'ArrowLeft' || key === 'ArrowRight') && !command && !altKey && !shiftKey) {
        this.#overToken(event, key === 'ArrowRight');
      }
    }

    #menuKey({ key, ctrlKey, altKey }) {
      const item = this.menu.current();
      if (key === 'ArrowDown' || key === 'ArrowUp') this.menu.move(key === 'ArrowDown' ? 1 : -1);
      else if ((key === 'Enter' || key === 'Tab') && item && !ctrlKey && !altKey) this.#choose(item);
      else if (key === 'Escape') this.#dismiss();
      else return key === 'Enter';
      return true;
    }

    #rowKey({ key, code, ctrlKey, metaKey, altKey, shiftKey, repeat }) {
      const arrow = key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
      const plain = !ctrlKey && !metaKey && !altKey && !shiftKey;
      if (key === 'Enter') this.#row(ctrlKey || metaKey ? 'row-reviewed' : 'row-enter');
      else if (arrow && altKey) this.#row('row-move', { direction: arrow });
      else if (arrow && (ctrlKey || metaKey) && this.hasAttribute('groups')) this.#row('row-group', { direction: arrow });
      else if (altKey && !ctrlKey && !metaKey && this.#keys.includes(code)) this.#row('row-key', { key: code.at(-1) });
      else if (arrow && plain && this.#atEdge(arrow)) this.#row('row-navigate', { direction: arrow });
      else if (key === 'Backspace' && caret.length(this.text) === 0 && !repeat) this.#row('row-backspace-empty');
      else {
        if (key === 'Escape') this.#row('row-escape'); // and on to whoever closes something by it
        return false;
      }
      return true;
    }

    /** Letters that act on the row together with Alt, wherever they lie on the keyboard: "KeyT KeyG". */
    get #keys() {
      return (this.getAttribute('keys') ?? '').split(' ');
    }

    /** An arrow beside a token steps over it, and spends no step on a guard. */
    #overToken(event, forward) {
      const at = caret.selection(this.text);
      if (!at || at.start !== at.end) return;
      const step = forward ? at.end + 1 : at.end;
      if (!caret.isToken(caret.unitBefore(this.text, step)) && !caret.besideGuard(forward)) return;
      event.preventDefault();
      caret.select(this.text, Math.max(0, forward ? step : step - 1));
    }

    /** A click on a token puts the caret beside it: inside it nothing can be typed. */
    #besideToken(event) {
      const span = event.target.closest('[data-token]');
      if (!span || this.readonly || event.button !== 0) return;
      event.preventDefault();
      const { left, width } = span.getBoundingClientRect();
      const before = caret.unitsAt(this.text, span, 0) - 1;
      this.text.focus();
      caret.select(this.text, event.clientX < left + width / 2 ? before : before + 1);
    }

    #atEdge(direction) {
      const range = document.getSelection().getRangeAt(0).cloneRange();
      const box = this.text.getBoundingClientRect();
      const line = [...range.getClientRects()].at(-1);
      if (!line) return caret.length(this.text) === 0 || box.height < 2 * parseFloat(getComputedStyle(this.text).lineHeight);
      return direction === 'up' ? line.top - box.top < line.height : box.bottom - line.bottom < line.height;
    }

    #row(name, detail = {}, typed = undefined) {
      this.flush();
      const value = this.value;
      if (this.hasAttribute('hands-over') && (name === 'row-enter' || name === 'row-reviewed')) handover.begin(this, typed);
      return this.#tell(name, { value, ...detail });
    }

    // ---- "/" and other signs ----------------------------------------------------------------------------------

    #suggest(at) {
      const sign = this.#sign(at);
      if (sign && (this.getAttribute('asks') ?? '').includes(sign.sign)) this.#ask(sign);
      const items = sign ? this.#suggestions.filter(s => (s.trigger || '/') === sign.sign) : [];
      if (!sign || sign.at === this.#dismissed || !items.length) {
        if (!sign) this.#dismissed = -1;
        return this.menu.close();
      }
      const rect = caret.range(this.text, sign.at, sign.at + 1).getBoundingClientRect();
      const found = this.menu.show(items, sign.query, rect, this.#texts);
      if (!found && sign.query.includes(' ')) this.menu.close();
    }

    /** What this sign offers depends on what is typed: the server looks it up. */
    #ask({ sign, query }) {
      const asked = sign + query;
      if (asked === this.#asked) return;
      this.#asked = asked;
      clearTimeout(this.asking);
      this.asking = setTimeout(() => this.#tell('suggest', { sign, query }), ASK_AFTER);
    }

    /** The sign at the start of a word before the caret, and what was typed after it. */
    #sign(at) {
      if (!at || at.start !== at.end || !this.#focused) return null;
      const signs = new Set(['/', ...this.#suggestions.map(s => s.trigger || '/'), ...(this.getAttribute('asks') ?? '')]);
      let query = '';
      for (let i = at.end; i > 0 && query.length < 40; i--) {
        const unit = caret.unitBefore(this.text, i);
        if (caret.isToken(unit)) return null;
        if (signs.has(unit)) {
          const before = caret.unitBefore(this.text, i - 1);
          if (before === null || caret.isToken(before) || /[\s\u00a0(“"]/.test(before)) return { at: i - 1, sign: unit, query };
        }
        query = unit + query;
      }
      return null;
    }

    #choose(item) {
      const at = caret.selection(this.text);
      const sign = this.#sign(at);
      this.menu.close();
      if (sign) this.#splice(sign.at, at.end, parse(visible(item.insert)));
    }

    #dismiss() {
      this.#dismissed = this.#sign(caret.selection(this.text))?.at ?? -1;
      this.menu.close();
    }

    // ---- clipboard --------------------------------------------------------------------------------------------

    #copy(event) {
      const selected = document.getSelection();
      if (selected.isCollapsed) return;
      const fragment = selected.getRangeAt(0).cloneContents();
      event.preventDefault();
      event.clipboardData.setData('text/plain', fragment.textContent.replaceAll(portalSentence.GUARD, ''));
      event.clipboardData.setData(MARKUP, write(caret.read(fragment)));
    }

    #paste(event, data) {
      event.preventDefault();
      if (this.readonly || this.#composing) return;
      const own = data.getData(MARKUP);
      const block = data.getData('text/plain');
      const pasted = own ? [{ text: own }] : rows(block);
      if (pasted.length > 1) {
        this.#row('paste-rows', { rows: pasted.map(row => escape(row.text)), levels: pasted.map(row => row.level) });
      } else if (pasted.length === 1) {
        const bare = caret.length(this.text) === 0 ? pasted[0].text : visible(block.trim());
        this.insert(own || escape(bare));
      }
    }

    // ---- drafts -----------------------------------------------------------------------------------------------

    get draftKey() {
      return this.getAttribute('draft-key');
    }

    set draftKey(key) {
      if (key) this.setAttribute('draft-key', key);
      else this.removeAttribute('draft-key');
    }

    #otherRow() {
      clearTimeout(this.#timer);
      this.#sent = this.#server;
      if (!this.#composing) this.#show(this.#server);
      queueMicrotask(() => this.#restore());
    }

    /** Takes up text that never reached the server. In conflict with a newer text there, the server decides with the person. */
    #restore() {
      const kept = draft.read(this.draftKey);
      if (!kept || this.readonly || !this.isConnected || this.dirty) return;
      if (kept.value === this.#server) return draft.drop(this.draftKey);
      const conflict = kept.base !== this.#server;
      this.#redraw(parse(kept.value));
      this.#undo.push(kept.value, caret.length(this.text), 'draft');
      this.#tell('draft-restored', { value: kept.value, base: kept.base, server: this.#server, conflict });
      if (conflict) this.#sent = this.value;
      else this.#timer = setTimeout(() => this.flush(), SAVE_AFTER);
    }

    get #focused() {
      return document.activeElement === this.text;
    }

    #tell(name, detail) {
      return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
    }
  }

  for (const name of ['label', 'placeholder', 'maxlength']) {
    Object.defineProperty(SentenceEditor.prototype, name, {
      configurable: true,
      get() {
        return this.getAttribute(name);
      },
      set(value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      }
    });
  }

  const json = (value, none) => (typeof value === 'string' ? JSON.parse(value || 'null') : value) ?? none;

  customElements.define('sentence-editor', SentenceEditor);
})();
