// Keys, totals and pasted blocks of a table of numbers. The server hears of every cell by its change event.
(() => {
  const number = (text) => {
    const plain = text.replace(/\s/g, '').replace(/\./g, '').replace(',', '.');
    return plain === '' || Number.isNaN(Number(plain)) ? 0 : Number(plain);
  };
  const shown = (value) => (value === 0 ? '' : value.toLocaleString('vi-VN'));

  const cell = (table, row, column) =>
    table.querySelector(`input[data-row="${row}"][data-column="${column}"]`);

  const totals = (table) => {
    const rows = new Map();
    const columns = new Map();
    let all = 0;
    table.querySelectorAll('[data-row][data-column]').forEach((each) => {
      const value = number(each.value ?? each.textContent);
      rows.set(each.dataset.row, (rows.get(each.dataset.row) ?? 0) + value);
      columns.set(each.dataset.column, (columns.get(each.dataset.column) ?? 0) + value);
      all += value;
    });
    table.querySelectorAll('[data-row-total]').forEach((each) => {
      each.textContent = shown(rows.get(each.dataset.rowTotal) ?? 0);
    });
    table.querySelectorAll('[data-column-total]').forEach((each) => {
      each.textContent = shown(columns.get(each.dataset.columnTotal) ?? 0);
    });
    table.querySelectorAll('[data-total]').forEach((each) => {
      each.textContent = shown(all);
    });
  };

  const step = (table, from, down, right) => {
    let row = Number(from.dataset.row) + down;
    let column = Number(from.dataset.column) + right;
    // Cells that several records fill cannot be typed into: the next one is tried.
    for (let i = 0; i < 200 && row >= 0 && column >= 0; i += 1) {
      const next = cell(table, row, column);
      if (next) {
        next.focus();
        next.select();
        return true;
      }
      if (!table.querySelector(`[data-row="${row}"][data-column="${column}"]`)) {
        return false;
      }
      row += down;
      column += right;
    }
    return false;
  };

  const typed = (input, value) => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const keys = (table, event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) {
      return;
    }
    const moves = { Enter: [event.shiftKey ? -1 : 1, 0], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
    if (event.key === 'ArrowLeft' && input.selectionStart === 0) {
      moves.ArrowLeft = [0, -1];
    }
    if (event.key === 'ArrowRight' && input.selectionEnd === input.value.length) {
      moves.ArrowRight = [0, 1];
    }
    if (moves[event.key] && step(table, input, ...moves[event.key])) {
      event.preventDefault();
    }
  };

  const pasted = (table, event) => {
    const block = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
    const from = event.target;
    if (!(from instanceof HTMLInputElement) || !/[\t\n]/.test(block)) {
      return;
    }
    event.preventDefault();
    block.split(/\r?\n/).forEach((line, down) => {
      line.split('\t').forEach((value, right) => {
        const input = cell(table, Number(from.dataset.row) + down, Number(from.dataset.column) + right);
        if (input) {
          typed(input, value.trim());
        }
      });
    });
  };

  window.portalQuickGrid = (table) => {
    table.addEventListener('keydown', (event) => keys(table, event));
    table.addEventListener('paste', (event) => pasted(table, event));
    table.addEventListener('input', () => totals(table));
    totals(table);
    // After the router has put the focus on the page.
    setTimeout(() => table.querySelector('input')?.focus(), 200);
  };
})();
