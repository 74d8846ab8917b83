// Finds a Chromium to test with: CHROME_PATH, the machine's own Chrome or Chromium, else the
// headless shell that comes inside an npm package (Linux x64), so that a bare machine needs no
// browser installed.
import {existsSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const candidates = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/**
 * The libraries that the bundled browser needs beside the C library. It brings its own, which it
 * takes on machines of a kind that has none (it asks for the name of that kind's runtime).
 */
function bringLibraries() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'];
  const isInstalled = name => folders.some(folder => existsSync(join(folder, name)));
  if (['libnss3.so', 'libnspr4.so', 'libexpat.so.1'].every(isInstalled)) return;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  // A browser that was unpacked without them is unpacked again.
  if (!existsSync(join(tmpdir(), 'al2023'))) rmSync(join(tmpdir(), 'chromium'), {force: true});
}

/** Launch options for puppeteer and for the test runner's Chrome launcher. */
export async function chromiumLaunchOptions() {
  const bundledOnly = process.env.ARTICLE_ELEMENTS_CHROMIUM === 'bundled';
  const installed = bundledOnly
    ? undefined
    : candidates.find(path => path !== undefined && existsSync(path));
  if (installed) return {executablePath: installed, headless: true, args: quiet};
  bringLibraries();
  const {default: chromium} = await import('@sparticuz/chromium');
  // Not with the flags that come with it: they turn off CORS and the mixed-content rules.
  const args = [...quiet, '--disable-dev-shm-usage'];
  return {executablePath: await chromium.executablePath(), headless: 'shell', args};
}
