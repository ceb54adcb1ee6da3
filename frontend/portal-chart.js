/*
 * <portal-chart>: a chart of a few series with a table for those who do not see it. Needs the global Chart (chart.js)
 * before it. Property config (object or JSON), see docs/screen-parts.md; a click on a point dispatches point-click {series, index}.
 */
(() => {
  const FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
  const PALETTE = 6;

  class PortalChart extends HTMLElement {
    #config = {};
    #chart;
    #watch = new MutationObserver(() => this.#draw());
    #media = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', 'print'].map(query => matchMedia(query));
    #again = () => this.#draw();

    connectedCallback() {
      if (Object.hasOwn(this, 'config')) {
        const early = this.config;
        delete this.config;
        this.config = early;
      }
      this.#watch.observe(document.documentElement, { attributeFilter: ['style', 'data-scheme'] });
      this.#media.forEach(media => media.addEventListener('change', this.#again));
      this.#draw();
      if (document.fonts.status === 'loading') document.fonts.ready.then(this.#again);
    }

    disconnectedCallback() {
      this.#watch.disconnect();
      this.#media.forEach(media => media.removeEventListener('change', this.#again));
      this.#chart?.destroy();
      this.#chart = undefined;
    }

    get config() {
      return this.#config;
    }

    set config(config) {
      this.#config = (typeof config === 'string' ? JSON.parse(config) : config) ?? {};
      this.#draw();
    }

    #draw() {
      if (!this.isConnected || !this.#config.labels) return;
      this.#chart?.destroy();
      const box = document.createElement('div');
      box.className = 'chart-box';
      if (this.#config.height) box.style.height = `${this.#config.height}px`;
      const canvas = document.createElement('canvas');
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', this.#config.title ?? '');
      box.append(canvas);
      this.replaceChildren(box, this.#table());
      if (!globalThis.Chart) return box.remove(); // the table is there; without a canvas before it, it shows
      this.#chart = new Chart(canvas, this.#options());
    }

    get #lines() {
      const { series = [], plan } = this.#config;
      return plan ? [...series, { ...plan, plan: true }] : series;
    }

    #color(name) {
      const probe = document.createElement('i');
      probe.style.color = `var(--portal-${name})`;
      this.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }

    #number(value) {
      const { unit } = this.#config;
      return value == null ? '' : FORMAT.format(value) + (unit ? ` ${unit}` : '');
    }

    #options() {
      const { type = 'bar', labels, horizontal, stacked, legend, max } = this.#config;
      const round = type === 'doughnut';
      const text = this.#color('muted');
      const font = { family: getComputedStyle(this).fontFamily, size: 12 };
      const axis = { border: { display: false }, grid: { color: this.#color('line') }, stacked, beginAtZero: true };
      const ticks = { color: text, font, maxRotation: 0 };
      const numbers = {
        ...axis, max, display: !this.#config.values,
        ticks: { ...ticks, precision: 0, maxTicksLimit: 6, callback: value => FORMAT.format(value) }
      };
      const words = { ...axis, grid: { display: false }, ticks };
      return {
        type,
        data: { labels, datasets: this.#lines.map((line, i) => this.#dataset(line, i, type)) },
        plugins: [...(round ? [this.#centre(font)] : []), ...(this.#config.values ? [this.#values(font)] : [])],
        options: {
          responsive: true,
          maintainAspectRatio: false,
          animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 250 },
          indexAxis: horizontal ? 'y' : 'x',
          cutout: '68%',
          layout: { padding: this.#config.values ? (horizontal ? { right: 40 } : { top: 18 }) : 0 },
          interaction: round ? { mode: 'nearest', intersect: true } : { mode: 'index', intersect: false, axis: horizontal ? 'y' : 'x' },
          scales: round ? {} : horizontal ? { x: numbers, y: words } : { x: words, y: numbers },
          plugins: {
            legend: {
              display: legend ?? this.#lines.length > 1, position: 'bottom',
              labels: { color: text, font, boxWidth: 10, boxHeight: 10, usePointStyle: type === 'line', pointStyle: 'line' }
            },
            tooltip: {
              titleFont: font, bodyFont: font,
              callbacks: { label: point => ` ${point.dataset.label ?? ''}: ${this.#number(point.raw)}`.replace(/^ : /, ' ') }
            }
          },
          onClick: (event, points, chart) => {
            const nearest = chart.getElementsAtEventForMode(event, 'nearest', { intersect: false }, true);
            const point = nearest.find(at => !this.#lines[at.datasetIndex].plan) ?? points[0];
            if (points[0]) this.#clicked(point.datasetIndex, point.index);
          },
          onHover: ({ native }, points) => (native.target.style.cursor = points.length ? 'pointer' : '')
        }
      };
    }

    #dataset({ name, values, color, colors, plan }, i, type) {
      const shade = this.#color(color ?? `chart-${(i % PALETTE) + 1}`);
      if (plan) {
        const grey = this.#color('chart-6');
        return { type: 'line', label: name, data: values, borderColor: grey, backgroundColor: grey, borderDash: [5, 4], borderWidth: 1.5, pointRadius: 0 };
      }
      if (type === 'doughnut') {
        const shades = values.map((_, at) => this.#color(colors?.[at] ?? `chart-${(at % PALETTE) + 1}`));
        return { label: name, data: values, backgroundColor: shades, borderColor: this.#color('surface'), borderWidth: 2 };
      }
      if (type === 'line') {
        const last = values.findLastIndex(value => value != null);
        return {
          label: name, data: values, borderColor: shade, backgroundColor: shade, borderWidth: i ? 1.5 : 2.5, tension: 0.2,
          pointRadius: values.map((_, at) => (i ? 0 : at === last ? 5 : 2)), pointHitRadius: 10, spanGaps: false
        };
      }
      const shades = colors ? values.map((_, at) => this.#color(colors[at] ?? 'chart-1')) : shade;
      return { label: name, data: values, backgroundColor: shades, borderRadius: 3, maxBarThickness: 22 };
    }

    /** The whole in the middle of a ring. */
    #centre(font) {
      const total = this.#config.centre ?? FORMAT.format(this.#lines[0].values.reduce((sum, value) => sum + value, 0));
      return {
        id: 'centre',
        afterDraw: chart => {
          const { ctx, chartArea: { left, right, top, bottom } } = chart;
          this.#write(ctx, total, (left + right) / 2, (top + bottom) / 2, { ...font, size: 20, weight: 600 }, 'center');
        }
      };
    }

    /** Each bar's number at its end. */
    #values(font) {
      return {
        id: 'values',
        afterDatasetsDraw: chart => chart.data.datasets.forEach((dataset, d) => {
          if (chart.getDatasetMeta(d).type !== 'bar') return;
          const { stacked } = this.#config;
          if (stacked && d < chart.data.datasets.length - 1) return; // the sum stands once, at the end
          chart.getDatasetMeta(d).data.forEach((bar, i) => {
            const across = chart.options.indexAxis === 'y';
            const number = stacked ? chart.data.datasets.reduce((sum, { data }) => sum + (data[i] ?? 0), 0) : dataset.data[i];
            this.#write(chart.ctx, this.#number(number), across ? bar.x + 6 : bar.x, across ? bar.y : bar.y - 9,
              font, across ? 'start' : 'center');
          });
        })
      };
    }

    #write(ctx, text, x, y, font, align) {
      ctx.save();
      ctx.font = `${font.weight ?? 500} ${font.size}px ${font.family}`;
      ctx.fillStyle = this.#color('text');
      ctx.textAlign = align;
      ctx.textBaseline = 'middle';
      ctx.fillText(text, x, y);
      ctx.restore();
    }

    /** The same numbers as a table: read aloud always, seen while a key has the focus in it. */
    #table() {
      const table = document.createElement('table');
      table.className = 'table chart-table';
      const cell = (row, tag, text) => {
        const td = document.createElement(tag);
        td.textContent = text ?? '';
        row.append(td);
        return td;
      };
      table.createCaption().textContent = this.#config.title ?? '';
      const head = table.createTHead().insertRow();
      cell(head, 'td', '');
      this.#lines.forEach(line => (cell(head, 'th', line.name ?? '').scope = 'col'));
      const body = table.createTBody();
      this.#config.labels.forEach((label, i) => {
        const row = body.insertRow();
        cell(row, 'th', label).scope = 'row';
        this.#lines.forEach((line, series) => {
          const td = cell(row, 'td', this.#config.clickable ? '' : this.#number(line.values[i]));
          td.className = 'number';
          if (!this.#config.clickable || line.values[i] == null) return;
          const button = document.createElement('button');
          button.textContent = this.#number(line.values[i]);
          button.addEventListener('click', () => this.#clicked(series, i));
          td.append(button);
        });
      });
      return table;
    }

    #clicked(series, index) {
      this.dispatchEvent(new CustomEvent('point-click', { detail: { series, index }, bubbles: true }));
    }
  }

  customElements.define('portal-chart', PortalChart);
})();
