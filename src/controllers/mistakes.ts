/** Mistakes in the attributes of an element, in plain words, for `debug`. Loaded for it alone. */
import {normaliseDate} from '../data/date.js';
import {readDate} from '../data/formats/dates.js';
import {formatNames} from '../data/formats.js';
import {describeFault} from '../data/json-fault.js';
import {nearestName} from '../data/nearest-name.js';
import {safePictureUrl, safeUrl} from '../data/safe-url.js';
import {words as english} from '../locales/en.js';

/** The class of an element, with its properties as Lit has collected them. */
interface ElementClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, {attribute?: unknown; type?: unknown}>;
}

/** The values that an attribute may have. */
const choices: Record<string, string> = {
  ai: 'generated assisted',
  'date-style': 'relative absolute none',
  fill: 'newest none',
  hide: 'image category date summary byline portrait reading-time label badge',
  layout: 'auto grid list carousel',
  loading: 'eager lazy',
  media: 'video audio gallery live',
  order: 'source newest related',
  paging: 'none button auto',
  picture: 'top bottom start end',
  rail: 'none',
  target: '_self _blank _parent _top',
  theme: 'auto light dark host',
  variant: 'stacked row overlay compact text opinion',
};

/** Attributes that take several values, separated by spaces. */
const lists = ['hide'];

/** Attributes whose values are dates, addresses, and addresses of pictures. */
const dates = ['published', 'modified'];
const addresses = ['href', 'category-href', 'more-href', 'source-href'];

/** Attributes of HTML itself, and of frameworks, that any element may have. */
const general =
  /^(accesskey|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(id|prop|ref|scope|type)|key|lang|nonce|part|popover|ref|role|slot|spellcheck|style|tabindex|title|translate|writingsuggestions|defer-hydration)$|^(aria|data|ng|v|x|hx)-|^on|^xml|[^a-z-]/;

/** Names that people know from elsewhere. */
const synonyms: Record<string, string> = {
  alt: 'image-alt',
  autoload: 'src',
  byline: 'author',
  date: 'published',
  description: 'summary',
  feed: 'src',
  heading: 'headline',
  headline: 'heading',
  img: 'image',
  level: 'heading-level',
  link: 'href',
  picture: 'image',
  section: 'category',
  title: 'headline',
  type: 'variant',
  url: 'href',
};

/** Finds what an element's own attributes and children say that it does not understand. */
export function findMistakes(element: HTMLElement): string[] {
  const {observedAttributes, elementProperties} = element.constructor as unknown as ElementClass;
  const types = new Map<string, unknown>();
  for (const [name, {attribute, type}] of elementProperties) {
    types.set(typeof attribute === 'string' ? attribute : String(name).toLowerCase(), type);
  }
  const found: (string | undefined)[] = [];
  for (const {name, value} of [...element.attributes].slice(0, 100)) {
    if (!observedAttributes.includes(name)) found.push(unknownAttribute(name, observedAttributes));
    else found.push(wrongValue(element, name, value.slice(0, 10_000), types.get(name)));
  }
  found.push(untypedScript(element), lostTarget(element));
  return found.filter(line => line !== undefined);
}

function unknownAttribute(name: string, known: readonly string[]): string | undefined {
  const meant = synonyms[name];
  if (name === 'title') {
    return meant && known.includes(meant)
      ? `The attribute title is the tooltip of HTML: did you mean ${meant}?`
      : undefined;
  }
  if (general.test(name)) return undefined;
  const joined = known.find(other => other.replaceAll('-', '') === name);
  const near =
    joined ?? (meant && known.includes(meant) ? meant : undefined) ?? nearestName(name, known);
  return `Unknown attribute ${name}${near ? `: did you mean ${near}?` : '.'}`;
}

function wrongValue(
  element: HTMLElement,
  name: string,
  value: string,
  type: unknown,
): string | undefined {
  const given = `${name}="${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
  const choice = choices[name]?.split(' ');
  if (type === Boolean) {
    const isDenied = /^(false|no|off|0)$/i.test(value);
    return isDenied ? `${given} turns it on, as any value does: remove the attribute.` : undefined;
  }
  // An empty attribute is as good as none.
  if (!value) return undefined;
  if (choice) return wrongChoice(name, value, choice, given);
  if (type === Number) return wrongNumber(element, name, value, given);
  if (dates.includes(name)) return wrongDate(value, given);
  if (addresses.includes(name) && !safeUrl(value)) {
    return `${given} is no link: an address begins with https: or http:, or is relative to the page.`;
  }
  if (name === 'image' && !safePictureUrl(value)) {
    return `${given} is no address of a picture: it begins with https: or http:, or is relative to the page.`;
  }
  if (name === 'href-template' && !/\{(slug|name)\}/.test(value)) {
    return `${given} leads all tags to one page: put {slug} or {name} where the tag belongs.`;
  }
  if (name === 'ratio' && !element.style.getPropertyValue('--_article-ratio')) {
    return `${given} is no ratio: write it as 16/9.`;
  }
  if (name === 'format' && value !== 'auto' && !formatNames().includes(value)) {
    const names = formatNames();
    const near = nearestName(value, names);
    return `${given} is no format: ${near ? `did you mean ${near}?` : `the formats are ${names.join(', ')}.`}`;
  }
  if (name === 'words') return wrongWords(value);
  return /^(article|articles|map)$/.test(name) ? brokenJson(name, value) : undefined;
}

function wrongChoice(
  name: string,
  value: string,
  choice: string[],
  given: string,
): string | undefined {
  const isList = lists.includes(name);
  const names = isList ? value.split(/\s+/).filter(Boolean) : [value];
  const wrong = names.find(one => !choice.includes(one));
  if (wrong === undefined) return undefined;
  const near = nearestName(wrong, choice);
  const known = choice.length > 1 ? `one of ${choice.join(', ')}` : choice[0]!;
  const advice = near ? `did you mean ${near}?` : `it has to be ${known}.`;
  return isList
    ? `"${wrong.slice(0, 80)}" in ${name} has no effect: ${advice}`
    : `${given} has no effect: ${advice}`;
}

function wrongNumber(
  element: HTMLElement,
  name: string,
  value: string,
  given: string,
): string | undefined {
  const number = Number(value);
  if (name === 'heading-level') {
    const lowest = /header|layout/.test(element.localName) ? 1 : 2;
    const fits = Number.isInteger(number) && number >= lowest && number <= 6;
    return fits ? undefined : `${given} has no effect: it has to be a number from ${lowest} to 6.`;
  }
  if (Number.isNaN(number)) {
    const unit = name === 'refresh' ? ' of seconds, such as 300' : '';
    return `${given} has no effect: it has to be a number${unit}.`;
  }
  return number < 0 ? `${given} has no effect: it has to be 0 or more.` : undefined;
}

function wrongDate(value: string, given: string): string | undefined {
  if (normaliseDate(value)) return undefined;
  const meant = readDate(value);
  const form = meant ? `write it as ${meant}` : 'write it as 2025-11-23 or 2025-11-23T09:30:00Z';
  return `${given} is no date in ISO 8601: ${form}.`;
}

function brokenJson(name: string, value: string): string | undefined {
  try {
    JSON.parse(value);
    return undefined;
  } catch {
    return `The JSON in ${name} is broken: ${describeFault(value)}.`;
  }
}

function wrongWords(value: string): string | undefined {
  const broken = brokenJson('words', value);
  if (broken) return broken;
  const words: unknown = JSON.parse(value);
  if (typeof words !== 'object' || words === null) return 'The value of words has to be an object.';
  const known = Object.keys(english);
  const name = Object.keys(words).find(key => !known.includes(key));
  if (name === undefined) return undefined;
  const near = nearestName(name, known);
  return `There is no word "${name.slice(0, 50)}" in words${near ? `: did you mean ${near}?` : '.'}`;
}

function untypedScript(element: HTMLElement): string | undefined {
  const script = element.querySelector(':scope > script:not([type$=json])');
  return /^\s*[[{]/.test(script?.textContent ?? '')
    ? 'The script inside is no data without type="application/json".'
    : undefined;
}

/** The ID of another element that leads nowhere, or to an element that cannot be filtered. */
function lostTarget(element: HTMLElement): string | undefined {
  const id = element.hasAttribute('for') && element.getAttribute('for');
  if (!id) return undefined;
  const target = (element.getRootNode() as Document).getElementById(id);
  if (!target) return `for="${id}": there is no element with this id.`;
  return 'selectedTags' in target || !target.matches(':defined')
    ? undefined
    : `for="${id}": that element is no rail.`;
}
