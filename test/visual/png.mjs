// Writes a picture of few colours as a small PNG file (https://www.w3.org/TR/png-3/).
import {crc32, deflateSync} from 'node:zlib';

function chunk(name, data) {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(data)]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}

/** As many colours as a palette may have. Where there are more, each pixel names its own. */
const most = 256;
const kinds = {palette: 3, colour: 2};

/** `colours` are red, green and blue; `indexAt` says which of them each pixel has. */
export function writePng({width, height, colours, indexAt}) {
  const hasPalette = colours.length <= most;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, hasPalette ? kinds.palette : kinds.colour], 8);
  const size = hasPalette ? 1 : 3;
  // Each line begins with its filter: none.
  const lines = Buffer.alloc((1 + width * size) * height);
  let place = 0;
  for (let pixel = 0; pixel < width * height; pixel++) {
    if (pixel % width === 0) place++;
    const index = indexAt(pixel);
    lines.set(hasPalette ? [index] : colours[index], place);
    place += size;
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(hasPalette ? [chunk('PLTE', colours.flat())] : []),
    chunk('IDAT', deflateSync(lines, {level: 9, memLevel: 9})),
    chunk('IEND', []),
  ]);
}
