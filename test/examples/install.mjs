// The examples as a developer has them: a copy of the folder, and the packed package installed in it.
import {join} from 'node:path';
import {installApplication, packPackage} from '../../scripts/applications.mjs';

// Further tries come within seconds: the pauses of a minute that npm makes are for people.
Object.assign(process.env, {
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '4000',
});

/** What npm says where no registry answers; anything else it says is a broken example. */
const noAnswer =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|ENOTCACHED|E5\d\d)\b/;

/** Installs an example, and gives back its folder, or why it cannot be tested here. */
export function installExample(name) {
  try {
    const folder = join(import.meta.dirname, '../../examples', name);
    return {folder: installApplication(folder, packPackage())};
  } catch (error) {
    const [code] = noAnswer.exec(error.stderr) ?? [];
    if (!code) throw error;
    return {
      skip: `npm cannot reach its registry (${code}), and the example needs packages from it`,
    };
  }
}
