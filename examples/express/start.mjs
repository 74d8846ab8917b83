// ORIGIN=https://cms.example/articles/ SITE=https://www.example/ npm start
import {createApplication} from './server.mjs';

const {ORIGIN, PORT = '3000', SITE = `http://localhost:${PORT}/`} = process.env;
if (!ORIGIN) {
  console.error('ORIGIN is the folder where <name>.json is: ORIGIN=https://cms.example/articles/');
  process.exit(1);
}
createApplication({origin: ORIGIN, site: SITE}).listen(PORT, error => {
  if (error) throw error;
  console.log(`Listening on port ${PORT}: ${SITE}`);
});
