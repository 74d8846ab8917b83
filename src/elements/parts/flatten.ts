import {nothing, type TemplateResult} from 'lit';
import {templateTexts} from './template-texts.js';

/** A way through nested templates, and the one template that replaces them. */
interface Shape {
  readonly next: Map<unknown, Shape>;
  strings?: TemplateStringsArray;
}

/** More steps than any page needs; a limit because data decides how many shapes there are. */
const most = 20_000;

const start: Shape = {next: new Map()};
let steps = 0;

/** The mark in a {@link Shape} for any value that is rendered as it is. */
const value = Symbol();

/** A constant text, never one of data, that {@link flatten} writes into the template itself. */
class Fixed {
  constructor(readonly text: string) {}
}

const fixedTexts = new Map<string, Fixed>();

/** An attribute's value out of a few: it costs no part, and is there as soon as the card is. */
export function fixed(text: string): Fixed {
  let known = fixedTexts.get(text);
  if (!known) fixedTexts.set(text, (known = new Fixed(text)));
  return known;
}

/**
 * A template with those nested in it written out, and places that hold `nothing` left out. Each
 * nested template would cost an instance of its own, each place a part, in every one of a thousand
 * cards. Templates of the same shape share one, so that Lit updates it in place. A template of
 * another shape is built again.
 */
export function flatten(result: TemplateResult): TemplateResult {
  if (steps > most) {
    start.next.clear();
    steps = 0;
  }
  const values: unknown[] = [];
  let shape = start;
  const step = (key: unknown): void => {
    let next = shape.next.get(key);
    if (!next) {
      shape.next.set(key, (next = {next: new Map()}));
      steps++;
    }
    shape = next;
  };
  const walk = ({strings, values: all}: TemplateResult): void => {
    step(strings);
    for (const item of all) {
      if (isTemplate(item)) walk(item);
      else if (item === nothing || item instanceof Fixed) step(item);
      else {
        step(value);
        values.push(item);
      }
    }
  };
  walk(result);
  const strings = (shape.strings ??= join(result));
  return {...result, strings, values};
}

function join(result: TemplateResult): TemplateStringsArray {
  const texts = [''];
  const add = (text: string): void => void texts.push(texts.pop()! + text);
  const walk = ({strings, values}: TemplateResult): void => {
    for (const [index, text] of strings.entries()) {
      add(text);
      const item = values[index];
      if (index === values.length) return;
      if (isTemplate(item)) walk(item);
      else if (item instanceof Fixed) add(`"${item.text}"`);
      else if (item !== nothing) texts.push('');
      // An attribute goes with its name; a child leaves no trace.
      else texts.push(texts.pop()!.replace(/\s[^\s<>=]+=$/, ''));
    }
  };
  walk(result);
  return templateTexts(texts);
}

/** Whether a value is a template of HTML, and no object of data that only looks like one. */
function isTemplate(item: unknown): item is TemplateResult {
  const template = item as Partial<TemplateResult> | null | undefined;
  return template?._$litType$ === 1 && Boolean(template.strings?.raw);
}
