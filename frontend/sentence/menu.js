/* The list that "/" or another sign opens: an accessible listbox in the top layer, so that no grid cell cuts it off. */
(() => {
  const { folded } = portalSentence;
  const SHOWN = 50;
  /** An item that takes the typed words as they are. */
  const said = (item, words) => ({
    ...item, label: item.label.replace('{0}', words), insert: item.insert.replace('{0}', words.replace(/[{}|\\]/g, ' '))
  });
  let menus = 0;

  class SuggestionMenu {
    constructor(host, editable, choose) {
      this.editable = editable;
      this.choose = choose;
      this.list = document.createElement('ul');
      this.list.className = 'se-menu';
      this.list.id = `se-menu-${++menus}`;
      this.list.setAttribute('role', 'listbox');
      this.list.popover = 'manual';
      this.list.addEventListener('pointerdown', event => event.preventDefault());
      this.list.addEventListener('click', event => {
        const option = event.target.closest('[role=option]');
        const item = option && this.matches[[...this.list.children].indexOf(option)];
        if (item) this.choose(item);
      });
      host.append(this.list);
    }

    get open() {
      return this.list.matches(':popover-open');
    }

    /**
     * Shows what fits the words typed after the sign, every word anywhere, with or without dấu; near ones come first, then
     * names that start with the words, then those that hold them together. Says whether anything does.
     */
    show(items, query, rect, texts) {
      const phrase = folded(query).trim();
      const words = phrase.split(/\s+/).filter(Boolean);
      const away = item => {
        const at = folded(item.label).indexOf(phrase);
        return (item.near ? 0 : 3) + (at < 0 ? 2 : Math.sign(at));
      };
      this.matches = items
        .filter(item => !item.free && words.every(word => folded(`${item.label} ${item.hint ?? ''}`).includes(word)))
        .sort((a, b) => away(a) - away(b))
        .slice(0, SHOWN)
        .concat(words.length ? items.filter(item => item.free).map(item => said(item, query.trim())) : []);
      this.list.replaceChildren(...this.matches.map((item, i) => this.option(item, i)));
      if (!this.matches.length) {
        const none = document.createElement('li');
        none.className = 'se-none';
        none.setAttribute('role', 'option');
        none.setAttribute('aria-disabled', 'true');
        none.textContent = texts.nothing;
        this.list.append(none);
      }
      this.list.setAttribute('aria-label', texts.menu);
      if (!this.open) this.list.showPopover();
      this.place(rect);
      this.mark(0);
      this.editable.setAttribute('aria-controls', this.list.id);
      return this.matches.length > 0;
    }

    option(item, i) {
      const option = document.createElement('li');
      option.id = `${this.list.id}-${i}`;
      option.setAttribute('role', 'option');
      const label = document.createElement('span');
      label.textContent = item.label;
      const hint = document.createElement('small');
      hint.textContent = item.hint ?? '';
      option.append(label, hint);
      return option;
    }

    /** Draws the hints again. */
    refresh() {
      if (!this.open) return;
      this.matches.forEach((item, i) => {
        const hint = this.list.children[i]?.querySelector('small');
        if (hint) hint.textContent = item.hint ?? '';
      });
    }

    place(rect) {
      const { style, offsetHeight, offsetWidth } = this.list;
      const below = rect.bottom + 4 + offsetHeight <= innerHeight;
      style.top = `${below ? rect.bottom + 4 : Math.max(4, rect.top - 4 - offsetHeight)}px`;
      style.left = `${Math.max(4, Math.min(rect.left, innerWidth - offsetWidth - 4))}px`;
    }

    move(step) {
      if (this.matches.length) this.mark((this.at + step + this.matches.length) % this.matches.length);
    }

    mark(at) {
      this.at = at;
      [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', i === at));
      const option = this.matches[at] && this.list.children[at];
      option?.scrollIntoView({ block: 'nearest' });
      if (option) this.editable.setAttribute('aria-activedescendant', option.id);
      else this.editable.removeAttribute('aria-activedescendant');
    }

    current() {
      return this.matches[this.at];
    }

    close() {
      if (this.open) this.list.hidePopover();
      this.editable.removeAttribute('aria-activedescendant');
      this.editable.removeAttribute('aria-controls');
    }
  }

  portalSentence.SuggestionMenu = SuggestionMenu;
})();
