// Unpacks the packaged Chromium and writes the path of its executable into <folder>/path.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2]);
const require = createRequire(pathToFileURL(join(folder, 'x.js')));
const chromium = (await import(pathToFileURL(require.resolve('@sparticuz/chromium')))).default;
writeFileSync(join(folder, 'path'), await chromium.executablePath());
