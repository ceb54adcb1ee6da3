/*
 * The stored form of a sentence (see kernel.Sentence) read and written in the browser: an array of parts
 *   {text, italic}   words
 *   {token}          the text inside the braces: a figure "ind.period?code=X|unit" or a record "#type:id|label"
 * A token that cannot be read stays as words, so nothing typed is ever lost.
 */
(() => {
  /** Signs kept in the editor so that the caret can stand beside a token; never part of a value. */
  const GUARD = '\u200b';
  const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
  const RECORD = /^#([^:|]+):(-?\d+)(?:\|(.*))?$/s;
  const FIGURE = /^[^.?|]+\.[^?|]+(\?[^=&|]+=[^&|]*(&[^=&|]+=[^&|]*)*)?(\|.*)?$/s;

  function parse(markup) {
    const parts = [];
    let words = '';
    let italic = false;
    const flush = () => {
      if (words) parts.push({ text: words, italic });
      words = '';
    };
    for (let i = 0; i < markup.length; i++) {
      const sign = markup[i];
      const end = sign === '{' ? markup.indexOf('}', i) : -1;
      if (sign === '\\' && i + 1 < markup.length) {
        words += markup[++i];
      } else if (sign === '*') {
        flush();
        italic = !italic;
      } else if (end > i) {
        const token = markup.slice(i + 1, end);
        if (RECORD.test(token) || FIGURE.test(token)) {
          flush();
          parts.push({ token });
        } else {
          words += `{${token}}`;
        }
        i = end;
      } else {
        words += sign;
      }
    }
    flush();
    return parts;
  }

  function write(parts) {
    let markup = '';
    let italic = false;
    for (const part of parts) {
      if (part.token !== undefined) {
        markup += `{${part.token}}`;
      } else if (part.text) {
        if (part.italic !== italic) markup += '*';
        italic = part.italic;
        markup += escape(part.text);
      }
    }
    return italic ? `${markup}*` : markup;
  }

  /** Words in which the signs with a meaning are taken literally. */
  const escape = plain => plain.replace(/[\\*{}]/g, '\\$&');

  /** As the server stores it (kernel.CleanText): NFC, no control signs, single spaces. */
  const clean = text => visible(text).replace(/\s+/g, ' ').trim();

  /** NFC without control and format signs; tabs, line breaks and hard spaces become spaces. */
  const visible = text => text.normalize('NFC').replace(/[\t\r\n\u00a0]/g, ' ').replace(INVISIBLE, '');

  /** Lower case without dấu, for finding: "Đường" and "duong" are the same. */
  const folded = text =>
    text.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

  /** {type, id, label} of a record token, else null. */
  function record(token) {
    const match = RECORD.exec(token);
    return match && { type: match[1], id: match[2], label: match[3] ?? `#${match[1]}:${match[2]}` };
  }

  const BULLET = /^\s*(?:[-+•*–—·●▪◦‣○■]+(?![\d.,])|\(?\d{1,2}(?:\.\d{1,2})*[.)](?=\s)|\(?[a-zđ]\))\s*/u;
  const QUOTED_CELL = /(^|[\t\n])"((?:[^"]|"")*\n(?:[^"]|"")*)"(?=[\t\n]|$)/g;

  /**
   * A pasted block as rows {text, level}: one per line, bullets stripped, the cells of a table row joined, empty lines
   * dropped. A "+", and a dash below a number, stand one level deeper (as entries.ui.PastedBlock reads them).
   */
  function rows(block) {
    let numbered = false;
    return block
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      .replace(QUOTED_CELL, (all, before, cell) => before + cell.replace(/""/g, '"').replace(/\n+/g, ' '))
      .split('\n')
      .map(line => clean(line.split('\t').map(cell => cell.trim()).filter(Boolean).join(' ')))
      .map((line, place) => {
        const bullet = BULLET.exec(line)?.[0].trim() ?? '';
        const dash = bullet !== '' && !/[\dA-Za-zđ]/.test(bullet);
        const deeper = place > 0 && (bullet.startsWith('+') || (dash && numbered));
        if (!dash) numbered = bullet !== '';
        return { text: line.replace(BULLET, ''), level: deeper ? 2 : 1 };
      })
      .filter(row => row.text);
  }

  globalThis.portalSentence = { GUARD, parse, write, escape, clean, visible, folded, record, rows };
})();
