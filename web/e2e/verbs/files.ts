/** One without pages, different at each call. */
export function pdf(): Buffer {
  const objects = `%PDF-1.4\n% ${Math.random()}\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n`;
  const start = Buffer.byteLength(objects);
  return Buffer.from(
    `${objects}xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  );
}
