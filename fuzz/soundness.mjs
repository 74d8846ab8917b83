// What holds of everything that is read, whatever the document. Each function throws where it does
// not, and names the field.
const text = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]*$/;
const date = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?)?)?$/;
const codes = 'network timeout http too-large not-json unknown-format bad-data blocked'.split(' ');
// What a page resolves the URLs against that a document without an address leaves relative.
const page = 'https://page.example/';

function fail(field, value, what) {
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : String(value);
  throw new Error(`${field} is ${what}: ${shown}`);
}

function checkText(value, field) {
  if (typeof value !== 'string') fail(field, value, 'no text');
  if (!text.test(value)) fail(field, value, 'a text with control or direction characters');
  if (!value.isWellFormed()) fail(field, value, 'a text with halves of characters');
  if (value !== value.trim()) fail(field, value, 'a text with white space around it');
  if (value.length > 10_000) fail(field, value, 'too long');
}

function checkName(value, field) {
  checkText(value, field);
  if (!value) fail(field, value, 'empty');
}

function checkUrl(value, field, schemes = /^https?:$/) {
  if (typeof value !== 'string') fail(field, value, 'no text');
  if (/[\u0000-\u001f]/.test(value)) fail(field, value, 'a URL with control characters');
  if (!URL.canParse(value, page)) {
    // Some names of hosts are none, like `xn--a`: a link to them leads nowhere.
    if (!/^https?:\/\/[\w.-]+([:/]|$)/.test(value)) fail(field, value, 'no URL');
    return;
  }
  const {protocol, username, password} = new URL(value, page);
  if (!schemes.test(protocol)) fail(field, value, 'a URL of a scheme that is not allowed');
  if (username || password) fail(field, value, 'a URL with a user name');
}

function checkPictureUrl(value, field) {
  if (/^data:/i.test(value)) {
    if (!/^data:image\//i.test(value)) fail(field, value, 'no picture');
  } else checkUrl(value, field);
}

function checkPersonUrl(value, field) {
  checkUrl(value, field, /^(https?|mailto):$/);
}

function checkSrcset(value, field) {
  for (const candidate of value.split(/(?<= [\d.]+[wx]), /)) {
    const match = /^(\S+) [1-9\d.]+[\d.]*[wx]$/.exec(candidate);
    if (!match) fail(field, candidate, 'no candidate');
    checkPictureUrl(match[1], field);
  }
}

function checkDate(value, field) {
  if (!date.test(value)) fail(field, value, 'no ISO 8601 date');
  if (Number.isNaN(Date.parse(value))) fail(field, value, 'a date that does not exist');
}

function checkCount(value, field) {
  if (!Number.isInteger(value) || value < 1) fail(field, value, 'no whole number from 1');
}

function oneOf(...values) {
  return (value, field) => values.includes(value) || fail(field, value, 'unknown');
}

function checkLanguage(value, field) {
  if (Intl.getCanonicalLocales(value)[0] !== value) fail(field, value, 'no language tag');
}

function checkBody(value, field) {
  if (typeof value !== 'string' || !value) fail(field, value, 'no text');
  // A text of 1 MB with its paragraphs and entities.
  if (value.length > 10_000_000) fail(field, value.length, 'too long');
}

/** Checks an object: that it has what it must have, and nothing but what it may have. */
function shape(required, fields) {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      fail(path, value, 'no object');
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) fail(path, '', 'no plain object');
    if (!Object.hasOwn(value, required)) fail(path, '', `without ${required}`);
    for (const [key, inner] of Object.entries(value)) {
      if (!Object.hasOwn(fields, key)) fail(`${path}.${key}`, inner, 'no field');
      fields[key](inner, `${path}.${key}`);
    }
  };
}

function listOf(check) {
  return (value, path) => {
    if (!Array.isArray(value) || value.length === 0) fail(path, value, 'no list with items');
    if (value.length > 1000) fail(path, value.length, 'too long');
    for (const [index, item] of value.entries()) check(item, `${path}[${index}]`);
  };
}

const checkTerm = shape('name', {name: checkName, url: checkUrl});
const checkPerson = shape('name', {
  name: checkName,
  url: checkPersonUrl,
  image: checkPictureUrl,
});
const checkPicture = shape('url', {
  url: checkPictureUrl,
  alt: checkText,
  width: checkCount,
  height: checkCount,
  srcset: checkSrcset,
  sizes: checkText,
  caption: checkText,
  credit: checkText,
});
const checkPoint = shape('text', {
  text: checkName,
  url: (value, field) => /^#[^\u0000-\u0020]+$/.test(value) || checkUrl(value, field),
});
const authorship = oneOf('generated', 'assisted');
/** A machine's share in an article: nothing of it has to be there, but the whole is not empty. */
function checkMachineMade(value, path) {
  const [required = 'article'] = Object.keys(value);
  shape(required, {
    article: authorship,
    summary: authorship,
    image: authorship,
    policy: checkUrl,
  })(value, path);
}
const articleFields = {
  id: checkName,
  url: checkUrl,
  headline: checkText,
  summary: checkName,
  category: checkTerm,
  published: checkDate,
  modified: checkDate,
  authors: listOf(checkPerson),
  image: checkPicture,
  tldr: listOf((value, path) => (typeof value === 'string' ? checkName : checkPoint)(value, path)),
  body: checkBody,
  tags: listOf(checkTerm),
  source: shape('url', {name: checkName, url: checkUrl}),
  readingMinutes: checkCount,
  media: oneOf('video', 'audio', 'gallery', 'live'),
  audio: shape('url', {url: checkUrl, type: checkName, seconds: checkCount}),
  label: checkName,
  kind: oneOf('opinion'),
  access: oneOf('free', 'locked'),
  sponsor: checkTerm,
  publisher: checkPerson,
  ai: checkMachineMade,
  language: checkLanguage,
  related: (value, path) => listOf(checkArticle)(value, path),
};
const checkArticle = shape('headline', articleFields);
const checkResult = shape('articles', {
  articles: (value, path) => value.length === 0 || listOf(checkArticle)(value, path),
  format: checkName,
  next: checkUrl,
  title: checkName,
  homeUrl: checkUrl,
  expired: oneOf(true),
  maxAge: checkCount,
});

/** Checks what `readArticles` gave, read with these options. */
export function checkList(list, {base, requested}) {
  checkResult(list, 'result');
  const withoutFragment = url => url?.replace(/#.*/s, '');
  if (list.next && [base, requested].includes(withoutFragment(list.next))) {
    fail('result.next', list.next, 'the page itself');
  }
}

/** Checks what `readArticles` threw. */
export function checkError(error, ArticleError) {
  if (!(error instanceof ArticleError)) throw error;
  // A reader that throws takes the good articles of the document with it.
  if (error.message.startsWith('The reader of')) throw error.cause;
  if (!codes.includes(error.code)) fail('error.code', error.code, 'unknown');
  if (!error.message || error.message.length > 5000) {
    fail('error.message', error.message, 'empty or too long');
  }
}

/** Checks that nothing was written where everybody reads. */
export function checkPrototypes() {
  for (const {prototype} of [Object, Array, String, Function]) {
    for (const key in prototype) fail(`prototype.${key}`, prototype[key], 'polluted');
  }
}
