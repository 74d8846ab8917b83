// The Chromium of the tests: CHROME_PATH, the machine's own Chrome or Chromium, else the headless
// shell inside an npm package (Linux x64), so that a bare machine needs no browser.
import {execFile} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {deadline} from './testing/patience.mjs';

const modules = join(import.meta.dirname, '../node_modules');
const cache = join(modules, '.cache/article-elements');

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

/** Unpacks into its temporary folder, and adds the libraries only for the runtime it is told of. */
const unpack = `
  import chromium from '@sparticuz/chromium';
  await chromium.executablePath();`;

/** Makes the bundled browser find its own fonts only, so that text has the same width everywhere. */
const fontConfiguration = folder => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;

/**
 * Gives the folder of the bundled browser, with its libraries and fonts. Several processes may
 * unpack it at once: each does so in a folder of its own, and the first one renames it into place.
 */
async function bundledBrowser() {
  const manifest = join(modules, '@sparticuz/chromium/package.json');
  const {version} = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  const partial = mkdtempSync(`${folder}.partial-`);
  const env = {...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x'};
  const args = ['--input-type=module', '--eval', unpack];
  try {
    await promisify(execFile)(process.execPath, args, {env, cwd: import.meta.dirname});
    writeFileSync(join(partial, 'fonts.conf'), fontConfiguration(folder));
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(partial, {recursive: true, force: true});
  }
  return folder;
}

/** Launch options for puppeteer and for the test runner's Chrome launcher. */
export async function chromiumLaunchOptions() {
  const timeout = deadline.wait;
  const bundledOnly = process.env.ARTICLE_ELEMENTS_CHROMIUM === 'bundled';
  const installed = bundledOnly
    ? undefined
    : candidates.find(path => path !== undefined && existsSync(path));
  if (installed) return {executablePath: installed, headless: true, args: quiet, timeout};
  const folder = await bundledBrowser();
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: join(folder, 'chromium'),
    headless: 'shell',
    timeout,
    // Without the flags of the package: they turn off CORS and the rules for mixed content.
    args: [...quiet, '--disable-dev-shm-usage'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function launch({args = [], ...settings} = {}) {
  const options = await chromiumLaunchOptions();
  return puppeteer.launch({...options, ...settings, args: [...options.args, ...args]});
}

/** Where a shared browser listens: `scripts/test.mjs` starts one for all files with tests. */
const endpoint = 'ARTICLE_ELEMENTS_BROWSER_ENDPOINT';

/** Starts the browser that other processes share through {@link openChromium}. */
export async function shareChromium() {
  const browser = await launch();
  process.env[endpoint] = browser.wsEndpoint();
  return browser;
}

/**
 * Opens a browser: a context of its own in the shared browser, or a new browser if none is shared
 * or if it has to have flags of its own. Its pages wait as long as a test may wait for one thing.
 */
export async function openChromium({args = []} = {}) {
  const shared = args.length === 0 && process.env[endpoint];
  // No limit for a command: it may be most of a test, which has a deadline, as its file has.
  const protocolTimeout = 0;
  const browser = shared
    ? await puppeteer.connect({browserWSEndpoint: shared, protocolTimeout})
    : await launch({args, protocolTimeout});
  const context = shared ? await browser.createBrowserContext() : browser;
  return {
    version: () => browser.version(),
    async newPage() {
      const page = await context.newPage();
      page.setDefaultTimeout(deadline.wait);
      return page;
    },
    async close() {
      await context.close();
      if (shared) await browser.disconnect();
    },
  };
}
