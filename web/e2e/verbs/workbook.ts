import { crc32, inflateRawSync } from 'node:zlib';

/** A workbook after somebody has changed some cells in it, as a program saves it; Chinese words stand in it as numbers of characters. */
export function edited(workbook: Buffer, changes: [from: string | RegExp, to: string][]): Buffer {
  const parts = partsOf(workbook).map(({ name, content }) =>
    name.startsWith('xl/worksheets/sheet')
      ? { name, content: Buffer.from(changes.reduce((text, [from, to]) => text.replaceAll(from, to), `${content}`)) }
      : { name, content },
  );
  return zipped(parts);
}

interface Part {
  name: string;
  content: Buffer;
}

function partsOf(zip: Buffer): Part[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts: Part[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    parts.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      content: zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed,
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** Stored, not packed. */
function zipped(parts: Part[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const said = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(said.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), facts, said, content);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, said);
    offset += 30 + said.length + content.length;
  }
  const size = central.reduce((sum, each) => sum + each.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...central, end]);
}
