import {readFileSync} from 'node:fs';

/**
 * The rules for English in this project. They follow the Google developer documentation style guide,
 * as far as a pattern can find what breaks it. Each pattern looks at one sentence, in which inline code
 * is `____`.
 */
const patterns = {
  subject: {
    pattern: /^(?:What|Such|Those)\b.*[.:]$/s,
    advice: 'Begin with the subject: a noun from the code, or a verb.',
  },
  condition: {
    pattern: /^(?:Where|Wherever)\b[^.,]*, (?!and\b).*[.:]$/s,
    advice: 'Write "if" or "when" for a condition. "Where" is for places.',
  },
  fragment: {
    pattern: /^(?:Of|Between|Behind|Around|Under|Inside|Instead of|As in)(?: [\w-]+){1,4}\.$/,
    advice: 'Say what it is: "The distance between cards.", "The padding around everything."',
  },
  such: {pattern: /\bsuch(?=[.,;:)]|$)/i, advice: 'Repeat the noun.'},
  negated: {
    pattern: /(?<!\bthere )\b(?:is|are) (?:no(?! longer| more)|none)\b/i,
    advice: 'Say it without a negated pronoun: "is not a …", "has no …".',
  },
  reader: {
    pattern: /\b(?:we|us|our|ours|let's)\b/i,
    advice: 'Name the subject: the element, the reader, the package.',
  },
  polite: {pattern: /\bplease\b/i, advice: 'Leave out "please".'},
  simple: {
    pattern: /\b(?:simply|easily|obviously|of course)\b/i,
    advice: 'Leave it out: it may not be so for the reader.',
  },
  future: {pattern: /\b(?:will|won't) (?=[a-z])/i, advice: 'Use the present tense.'},
  latin: {
    pattern: /\b(?:e\.g\.|i\.e\.|etc\.|via\b)/i,
    advice: 'Write "for example", "that is", "and so on" or "through".',
  },
  wordy: {
    pattern: /\b(?:in order to|due to the fact|utili[sz]e|allows? you to|and\/or|as well as)\b/i,
    advice: 'Write "to", "because", "use", "lets you", "and", or one of the two.',
  },
  exclamation: {pattern: /[a-z]!$/i, advice: 'End with a full stop.'},
};

/** A sentence has one fact, and at most so many words. */
export const longestSentence = 30;

const countWords = sentence => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}_'’.-]*/gu)?.length ?? 0;

/** The splitter takes "Chromium 147." for the number of a list. */
const afterNumber = /(?<=\d\.)\s/;

const length = {
  advice: `Make two sentences of it: it has more than ${longestSentence} words.`,
  find(sentence) {
    return sentence.split(afterNumber).some(part => countWords(part) > longestSentence) ? 0 : -1;
  },
};

/**
 * The glossary of CONTRIBUTING.md as rules: the third column has the words that are not written, as
 * code.
 *
 * @param {string} contributing the text of CONTRIBUTING.md
 */
function glossaryRules(contributing) {
  const [, glossary = ''] = contributing.split('### One word for one thing');
  const rows = glossary.split('\n#', 1)[0].matchAll(/^\| (.+?) +\| .+? +\| (.+?) +\|$/gm);
  return Object.fromEntries(
    [...rows].flatMap(([, term, others]) =>
      [...others.matchAll(/`([^`]+)`/g)].map(([, word]) => [
        `glossary: ${word}`,
        {
          pattern: new RegExp(String.raw`\b${word}\b(?!-)`, 'i'),
          advice: `Write "${term}".`,
        },
      ]),
    ),
  );
}

/** All rules by name: `find` returns where a sentence breaks one, or -1. */
export function readRules() {
  const byPattern = {
    ...patterns,
    ...glossaryRules(readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8')),
  };
  return {
    ...Object.fromEntries(
      Object.entries(byPattern).map(([name, {pattern, advice}]) => [
        name,
        {advice, find: sentence => sentence.search(pattern)},
      ]),
    ),
    length,
  };
}
