import { crc32, deflateSync } from 'node:zlib';

/** One without pages, different at each call. */
export function pdf(): Buffer {
  const objects = `%PDF-1.4\n% ${Math.random()}\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n`;
  const start = Buffer.byteLength(objects);
  return Buffer.from(
    `${objects}xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  );
}

/** A small picture, different at each call. */
export function png(): Buffer {
  const side = 64;
  const tone = Math.floor(Math.random() * 0xffffff);
  const line = Buffer.alloc(1 + side * 3);
  const rows = Buffer.concat(
    Array.from({ length: side }, (_, row) => {
      for (let x = 0; x < side; x++) {
        line.writeUIntBE((tone + row * 0x020202 + x) & 0xffffff, 1 + x * 3, 3);
      }
      return Buffer.from(line);
    }),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
