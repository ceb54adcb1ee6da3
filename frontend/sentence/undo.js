/* Undo of the sentence editor: the browser's own is lost as soon as a script draws a token. */
(() => {
  const ONE_STEP = 800;

  /** States of the text; typing that runs on is one step. */
  class UndoStack {
    states = [{ markup: '', at: 0 }];
    now = 0;

    restart(markup, at) {
      this.states = [{ markup, at }];
      this.now = 0;
    }

    push(markup, at, type) {
      if (type === 'history' || markup === this.states[this.now].markup) return;
      const runsOn = type === 'insertText' && this.type === type && Date.now() - this.time < ONE_STEP && this.now > 0;
      this.states.length = this.now + 1;
      if (runsOn) this.states[this.now] = { markup, at };
      else this.now = this.states.push({ markup, at }) - 1;
      this.type = type;
      this.time = Date.now();
    }

    undo() {
      this.type = null;
      return this.now > 0 ? this.states[--this.now] : null;
    }

    redo() {
      this.type = null;
      return this.now < this.states.length - 1 ? this.states[++this.now] : null;
    }
  }

  portalSentence.UndoStack = UndoStack;
})();
