// The results as one picture: panels of bars.
import {contenders, reference} from './contenders.mjs';

const style = `
text { font: 13px system-ui, sans-serif; fill: #24292f; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
.title { font-weight: 600; font-size: 15px; }
.note, .tick { fill: #59636e; font-size: 12px; }
.paper { fill: #fff; }
.bar { fill: #afb8c1; }
.ours { fill: #0969da; }
.mark { stroke: #24292f; stroke-dasharray: 4 3; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; stroke: #0d1117; }
  .note, .tick { fill: #9198a1; }
  .paper { fill: #0d1117; }
  .bar { fill: #656c76; }
  .ours { fill: #4493f8; }
  .mark { stroke: #f0f6fc; }
}`;

const width = 920;
const columnWidth = 440;
const labelWidth = 170;
const barWidth = 200;
const rowHeight = 22;

const text = (x, y, content, attributes = '') =>
  `<text x="${x}" y="${y}" ${attributes}>${content}</text>`;

const round = value => Number(value.toFixed(1));

/** One panel: a bar for each contender, its value at its end, a mark at the value of the reference. */
function barPanel({title, note, values, write}, left, top) {
  const names = Object.keys(values);
  const most = Math.max(...Object.values(values));
  const scale = value => round((value / most) * barWidth);
  const start = left + labelWidth;
  const rows = names.map((name, index) => {
    const y = top + 48 + index * rowHeight;
    const kind = contenders[name].ours ? 'ours' : 'bar';
    return (
      text(start - 8, y + 12, contenders[name].title, 'text-anchor="end"') +
      `<rect class="${kind}" x="${start}" y="${y}" width="${scale(values[name])}" height="16" rx="2"/>` +
      text(start + scale(values[name]) + 6, y + 12, write(values[name]))
    );
  });
  const mark = start + scale(values[reference]);
  const end = top + 44 + names.length * rowHeight;
  return [
    text(left, top + 14, title, 'class="title"'),
    text(left, top + 32, note, 'class="note"'),
    `<path class="mark" d="M${mark} ${top + 44}V${end}"/>`,
    ...rows,
  ].join('\n');
}

/** Draws the panels in two columns. */
export function drawChart({panels, description}) {
  const rows = Object.keys(panels[0].values).length;
  const panelHeight = 48 + rows * rowHeight + 28;
  const bars = panels.map((panel, index) =>
    barPanel(
      panel,
      16 + (index % 2) * (columnWidth + 20),
      16 + Math.floor(index / 2) * panelHeight,
    ),
  );
  const height = 16 + Math.ceil(panels.length / 2) * panelHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${description}</title>
<style>${style}</style>
<rect class="paper" width="100%" height="100%"/>
${bars.join('\n')}
</svg>
`;
}
