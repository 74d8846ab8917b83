// A content system on this machine that answers as each test says, and what it was asked.
import {once} from 'node:events';
import {createServer} from 'node:http';

export class Origin {
  /** From path to what is answered: a value as JSON, a number as a status, or a function. */
  answers = {};
  /** The paths that were asked for, oldest first. */
  asked = [];
  #server = createServer((request, response) => {
    this.asked.push(request.url);
    const answer = this.answers[request.url] ?? 404;
    if (typeof answer === 'function') return answer(response, request);
    if (typeof answer === 'number') return response.writeHead(answer).end();
    sendJson(response, answer);
  });

  async start() {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    this.url = `http://127.0.0.1:${this.#server.address().port}/`;
  }

  async stop() {
    this.#server.closeAllConnections();
    await once(this.#server.close(), 'close');
  }

  /** Begins anew, with other answers. */
  serve(answers) {
    this.answers = answers;
    this.asked = [];
  }
}

export function sendJson(response, value) {
  response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(value));
}

/** An article with everything that a page shows. */
export const article = {
  url: '/tide-tables',
  headline: 'Tide tables & “neap” tides',
  summary: 'Why the harbour clock is <never> wrong.',
  category: {name: 'Science', url: '/science'},
  published: '2025-11-23T09:30:00Z',
  authors: [{name: 'Mara Lindqvist'}],
  tldr: ['The moon does it.', 'The sun helps.'],
  body: '<h2 id="moon">The moon</h2><p>It <em>pulls</em>.</p><script>alert(1)</script>',
  tags: [{name: 'Tides', url: '/tag/tides'}],
  related: [{headline: 'A salt marsh in winter', url: '/salt-marsh'}],
};
