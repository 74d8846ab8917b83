// The results as one picture: four panels of bars for 1,000 cards, and one of lines for growth.
import {contenders} from './contenders.mjs';

const style = `
text { font: 13px system-ui, sans-serif; fill: #24292f; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
.title { font-weight: 600; font-size: 15px; }
.note, .tick { fill: #59636e; font-size: 12px; }
.paper { fill: #fff; }
.bar { fill: #afb8c1; }
.ours { fill: #0969da; }
.line { fill: none; stroke: #afb8c1; stroke-width: 1.5; }
.line.ours { stroke: #0969da; stroke-width: 2.5; fill: none; }
.line.floor { stroke: #24292f; stroke-dasharray: 4 3; }
.axis { stroke: #d0d7de; fill: none; }
.mark { stroke: #24292f; stroke-dasharray: 4 3; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; stroke: #0d1117; }
  .note, .tick { fill: #9198a1; }
  .paper { fill: #0d1117; }
  .bar { fill: #656c76; }
  .ours { fill: #4493f8; }
  .line { stroke: #656c76; }
  .line.ours { stroke: #4493f8; }
  .line.floor { stroke: #f0f6fc; }
  .axis { stroke: #3d444d; }
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

/** One panel: a bar for each contender, its value at its end, a mark where the floor is. */
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
  const floor = start + scale(values.floor);
  const end = top + 44 + names.length * rowHeight;
  return [
    text(left, top + 14, title, 'class="title"'),
    text(left, top + 32, note, 'class="note"'),
    `<path class="mark" d="M${floor} ${top + 44}V${end}"/>`,
    ...rows,
  ].join('\n');
}

/** The labels of lines, moved apart where they would lie on each other, and none below `bottom`. */
function spread(labels, gap, bottom) {
  const sorted = labels.toSorted((a, b) => a.end - b.end);
  for (const [index, label] of sorted.entries()) {
    label.y = Math.max(label.end, index > 0 ? sorted[index - 1].y + gap : 0);
  }
  let most = bottom;
  for (const label of sorted.toReversed()) {
    label.y = Math.min(label.y, most);
    most = label.y - gap;
  }
  return sorted;
}

/** How long one card takes among ever more: a level line grows no faster than the number. */
function linePanel({title, note, counts, series}, top) {
  const [left, right, height] = [56, 700, 230];
  const bottom = top + 50 + height;
  const most = Math.max(...Object.values(series).flat()) * 1.05;
  const x = index => round(left + (index / (counts.length - 1)) * (right - left));
  const y = value => round(bottom - (value / most) * height);
  const power = 10 ** Math.floor(Math.log10(most));
  const step = most / power < 4 ? power / 2 : power;
  const ticks = [];
  for (let value = 0; value <= most; value += step) {
    ticks.push(
      `<path class="axis" d="M${left} ${y(value)}H${right}"/>`,
      text(left - 8, y(value) + 4, round(value), 'class="tick" text-anchor="end"'),
    );
  }
  const marks = counts.map((count, index) =>
    text(
      x(index),
      bottom + 18,
      `${count.toLocaleString('en')} cards`,
      'class="tick" text-anchor="middle"',
    ),
  );
  // Ours last, on top of the others.
  const order = Object.keys(series).sort((a, b) => !!contenders[a].ours - !!contenders[b].ours);
  const lines = order.map(name => {
    const points = series[name].map((value, index) => `${x(index)},${y(value)}`).join(' ');
    const kind = contenders[name].ours ? 'ours' : name === 'floor' ? 'floor' : '';
    return `<polyline class="line ${kind}" points="${points}"/>`;
  });
  const labels = spread(
    order.map(name => ({name, end: y(series[name].at(-1))})),
    16,
    bottom,
  );
  const names = labels.map(
    ({name, end, y}) =>
      `<path class="axis" d="M${right + 2} ${end}L${right + 14} ${round(y)}"/>` +
      text(right + 18, round(y + 4), contenders[name].title),
  );
  return {
    bottom: bottom + 30,
    text: [
      text(16, top + 14, title, 'class="title"'),
      text(16, top + 32, note, 'class="note"'),
      ...ticks,
      ...marks,
      ...lines,
      ...names,
    ].join('\n'),
  };
}

/** `panels`: four of bars; `growth`: one of lines. */
export function drawChart({panels, growth, description}) {
  const rows = Object.keys(panels[0].values).length;
  const panelHeight = 48 + rows * rowHeight + 28;
  const bars = panels.map((panel, index) =>
    barPanel(
      panel,
      16 + (index % 2) * (columnWidth + 20),
      16 + Math.floor(index / 2) * panelHeight,
    ),
  );
  const lines = linePanel(growth, 16 + Math.ceil(panels.length / 2) * panelHeight);
  const height = lines.bottom + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${description}</title>
<style>${style}</style>
<rect class="paper" width="100%" height="100%"/>
${bars.join('\n')}
${lines.text}
</svg>
`;
}
