// Generates TypeScript types from the services' committed OpenAPI documents; with --check only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const services = {
  library: 'project-library-service',
  'supply-demand': 'supply-demand-service',
  financing: 'financing-match-service',
};
const root = new URL('../../', import.meta.url);
const target = new URL('../src/shared/api/generated/', import.meta.url);
const checking = process.argv.includes('--check');
const stale = [];

mkdirSync(target, { recursive: true });
for (const [name, service] of Object.entries(services)) {
  const document = new URL(`${service}/openapi.yaml`, root);
  const file = new URL(`${name}.ts`, target);
  const types = `// Generated from ${service}/openapi.yaml by "npm run api". Do not edit.\n${astToString(await openapiTS(document))}`;
  if (!checking) {
    writeFileSync(file, types);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== types) {
    stale.push(fileURLToPath(file));
  }
}
if (stale.length > 0) {
  process.stderr.write(
    `API types differ from the OpenAPI documents: ${stale.join(', ')}\nRun "npm run api" and commit.\n`,
  );
  process.exit(1);
}
