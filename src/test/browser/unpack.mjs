// Unpacks the packaged Chromium into <folder> (TMPDIR must say the same) and writes the path of its executable into
// <folder>/path. A machine without the libraries it needs gets the package's own (<folder>/al2023/lib, see Browser.java).
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2]);
process.env.TMPDIR = folder;
const main = createRequire(join(folder, 'x.js')).resolve('@sparticuz/chromium');
const chromium = (await import(pathToFileURL(main))).default;
const executable = await chromium.executablePath();
const libraries = join(folder, 'al2023', 'lib');

function starts() {
  const env = existsSync(libraries) ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
  try {
    execFileSync(executable, ['--version'], { env, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

if (!starts()) {
  const { inflate } = await import(pathToFileURL(join(dirname(main), '..', 'esm', 'lambdafs.js')));
  await inflate(join(dirname(main), '..', '..', 'bin', 'al2023.tar.br'));
  if (!starts()) {
    rmSync(executable, { force: true }); // half unpacked, perhaps: the next run starts afresh
    throw new Error(`The packaged Chromium does not start: ${executable} --version`);
  }
}
writeFileSync(join(folder, 'path'), executable);
