/*
 * The editor's DOM as a row of units: every visible sign counts one, a token counts one, guards count none.
 * Reading, drawing and caret places all go through units, so a redraw never loses the caret.
 */
(() => {
  const { GUARD } = portalSentence;
  const isToken = node => node?.dataset?.token !== undefined;
  const isItalic = node => node.nodeName === 'EM' || node.nodeName === 'I';
  const shown = text => text.replaceAll(GUARD, '');

  /** The leaves in order: text nodes and token elements. */
  function* leaves(node) {
    for (const child of node.childNodes) {
      if (isToken(child) || child.nodeType === Node.TEXT_NODE) yield child;
      else yield* leaves(child);
    }
  }

  const size = leaf => (isToken(leaf) ? 1 : shown(leaf.data).length);
  const length = root => [...leaves(root)].reduce((sum, leaf) => sum + size(leaf), 0);

  function read(root, italic = false, parts = []) {
    for (const child of root.childNodes) {
      if (isToken(child)) parts.push({ token: child.dataset.token });
      else if (child.nodeType === Node.TEXT_NODE) parts.push({ text: shown(child.data), italic });
      else read(child, italic || isItalic(child), parts);
    }
    return parts;
  }

  function draw(parts, drawToken) {
    const fragment = document.createDocumentFragment();
    for (const part of parts) {
      if (part.token !== undefined) {
        fragment.append(drawToken(part.token));
      } else if (part.italic) {
        const em = document.createElement('em');
        em.textContent = part.text;
        fragment.append(em);
      } else {
        fragment.append(part.text);
      }
    }
    guard(fragment);
    return fragment;
  }

  /** Gives the caret a place on both sides of every token. Touches nothing where it has one. */
  function guard(root) {
    const roomy = node => node && !isToken(node) && node.textContent !== '';
    for (const token of [...leaves(root)].filter(isToken)) {
      if (!roomy(token.previousSibling)) token.before(GUARD);
      if (!roomy(token.nextSibling)) token.after(GUARD);
    }
  }

  /** Whether a browser left something in the editor that is neither words, italics nor tokens. */
  const foreign = root =>
    [...root.querySelectorAll('*')].some(
      node => !(isToken(node) || node.parentNode.closest('[data-token]') || isItalic(node)
        || (node.nodeName === 'BR' && length(root) === 0)));

  /** Units before a place in the DOM. */
  function unitsAt(root, node, offset) {
    const range = document.createRange();
    range.setStart(root, 0);
    range.setEnd(node, offset);
    return length(range.cloneContents());
  }

  /** The place in the DOM after so many units. */
  function placeAt(root, units) {
    let last = null;
    for (const leaf of leaves(root)) {
      if (!isToken(leaf)) {
        if (units <= size(leaf)) return [leaf, rawIndex(leaf.data, units)];
        last = leaf;
      }
      units -= size(leaf);
    }
    return last ? [last, last.length] : [root, 0];
  }

  function rawIndex(data, units) {
    let i = 0;
    while (units === 0 && data[i] === GUARD) i++;
    for (; units > 0; i++) if (data[i] !== GUARD) units--;
    return i;
  }

  /** The selection in units, or null when it is elsewhere. */
  function selection(root) {
    const at = document.getSelection();
    if (!at.rangeCount || !root.contains(at.anchorNode) || !root.contains(at.focusNode)) return null;
    const range = at.getRangeAt(0);
    const start = unitsAt(root, range.startContainer, range.startOffset);
    return { start, end: at.isCollapsed ? start : unitsAt(root, range.endContainer, range.endOffset) };
  }

  function select(root, start, end = start) {
    document.getSelection().setBaseAndExtent(...placeAt(root, start), ...placeAt(root, end));
  }

  function range(root, start, end) {
    const range = document.createRange();
    range.setStart(...placeAt(root, start));
    range.setEnd(...placeAt(root, end));
    return range;
  }

  /** The unit before a place: a sign, the token's element, or null at the start. */
  function unitBefore(root, units) {
    for (const leaf of leaves(root)) {
      if (units <= size(leaf) && units > 0) return isToken(leaf) ? leaf : shown(leaf.data)[units - 1];
      units -= size(leaf);
    }
    return null;
  }

  /** Whether the sign beside the caret is a guard, which a key must not spend itself on. */
  function besideGuard(forward) {
    const { focusNode, focusOffset } = document.getSelection();
    return focusNode?.nodeType === Node.TEXT_NODE && focusNode.data[forward ? focusOffset : focusOffset - 1] === GUARD;
  }

  Object.assign(portalSentence, {
    caret: { read, draw, guard, foreign, length, selection, select, range, unitsAt, unitBefore, besideGuard, isToken }
  });
})();
