// Unpacks the typeface that documents embed, with its licence, into the classes; does nothing when it is there already.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = join(here, '../target/classes/cn/reserve/library/document');
const face = 'node_modules/@expo-google-fonts/noto-sans-sc';
const files = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf', 'LICENSE_FONT'];
const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
const stamp = join(here, '../target/fonts-stamp');

const fresh =
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === lock &&
  files.every((file) => existsSync(join(target, basename(file))));
if (!fresh) {
  if (!files.every((file) => existsSync(join(here, face, file)))) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--prefer-offline'], { cwd: here, stdio: 'inherit' });
    if (status !== 0) {
      process.exit(status ?? 1);
    }
  }
  mkdirSync(target, { recursive: true });
  for (const file of files) {
    copyFileSync(join(here, face, file), join(target, basename(file)));
  }
  writeFileSync(stamp, lock);
}
