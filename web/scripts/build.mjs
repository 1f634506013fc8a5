// Installs and builds for Maven; does nothing when neither the lock file nor the sources changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('..', import.meta.url));
const output = join(web, 'target/classes/META-INF/resources/index.html');

function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(web, path);
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) {
        add(join(path, name));
      }
    } else {
      hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    }
  };
  paths.forEach(add);
  return hash.digest('hex');
}

function isFresh(stamp, hash) {
  const file = join(web, stamp);
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

function run(...npmArguments) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, npmArguments, { cwd: web, stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

const lock = hashOf(['package.json', 'package-lock.json', '.npmrc']);
if (!isFresh('node_modules/.lock-stamp', lock)) {
  run('ci', '--no-audit', '--no-fund');
  writeFileSync(join(web, 'node_modules/.lock-stamp'), lock);
}
const sources = hashOf(['package-lock.json', 'index.html', 'vite.config.ts', 'public', 'src']);
if (!existsSync(output) || !isFresh('target/build-stamp', sources)) {
  run('run', 'build');
  mkdirSync(join(web, 'target'), { recursive: true });
  writeFileSync(join(web, 'target/build-stamp'), sources);
}
