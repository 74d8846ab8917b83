// Launchers of the test runner for the browsers that the tests can run in.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {chromiumLaunchOptions} from './chromium.mjs';

const paths = {
  firefox: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  driver: ['/usr/bin/WebKitWebDriver'],
  webkit: ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'],
  display: ['/usr/bin/xvfb-run'],
};

const find = name => paths[name].find(path => path !== undefined && existsSync(path));

/** The names of the browsers that are there. Chromium always is: the tests bring one. */
export function installedBrowsers() {
  const hasWebKit = ['driver', 'webkit', 'display'].every(find);
  return ['chromium', ...(find('firefox') ? ['firefox'] : []), ...(hasWebKit ? ['webkit'] : [])];
}

/** The launcher of a browser by its name. Throws where it is not installed. */
export async function launcherOf(name) {
  if (!installedBrowsers().includes(name)) {
    throw new Error(
      `There is no browser "${name}" on this machine. Debian has them in the packages firefox-esr (firefox), and webkit2gtk-driver with xvfb (webkit).`,
    );
  }
  if (name === 'firefox') return firefoxLauncher();
  if (name === 'webkit') return webkitLauncher();
  return chromeLauncher({launchOptions: await chromiumLaunchOptions()});
}

function firefoxLauncher() {
  const launchOptions = {browser: 'firefox', executablePath: find('firefox'), headless: true};
  // With a puppeteer of its own the launcher starts other browsers than Chrome.
  return chromeLauncher({launchOptions, puppeteer: puppeteerCore});
}

async function webkitLauncher() {
  let driver = await startDriver();
  process.on('exit', () => driver.end());
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: find('webkit'), args: ['--automation']},
    },
  });
  return renew(launcher, 12, async () => {
    driver.end();
    driver = await startDriver();
    // A browser that has broken down cannot be asked to end: the launcher forgets it.
    clearInterval(launcher.pendingHeartbeat);
    Object.assign(launcher, {driver: undefined, driverManager: undefined});
    launcher.options.port = driver.port;
  });
}

/** Starts the driver of WebKit, which has a display of its own and starts the browser. */
async function startDriver() {
  const port = await freePort();
  const {pid} = spawn(find('display'), ['-a', find('driver'), `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  for (let attempt = 0; attempt < 100 && !(await answers(port)); attempt++) await wait(100);
  return {
    port,
    end() {
      try {
        // The display and the browser are its children.
        process.kill(-pid);
      } catch {
        // It has ended already.
      }
    },
  };
}

/**
 * Has a launcher start a new browser after some files, and after one that ended in an error of the
 * browser. WebKit keeps memory of pages that are gone: after a hundred files it has two gigabytes, and
 * breaks down now and then.
 */
function renew(launcher, mostFiles, start) {
  const {startSession, stopSession} = launcher;
  let files = 0;
  launcher.startSession = async (...session) => {
    if (files === mostFiles) {
      files = 0;
      await start();
    }
    files++;
    return startSession.apply(launcher, session);
  };
  launcher.stopSession = async (...session) => {
    try {
      return await stopSession.apply(launcher, session);
    } catch (error) {
      files = mostFiles;
      throw error;
    }
  };
  return launcher;
}

/** A port that nothing listens at. */
export function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}
