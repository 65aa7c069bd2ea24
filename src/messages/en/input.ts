import type { Holder, InputArgs, Parent, ValueKind } from '../../facts/input.ts';
import type { FindingTexts } from '../catalog.ts';
import { badValues } from './bad-values.ts';
import { either, figures, listed } from './grammar.ts';

const KINDS: Readonly<Record<ValueKind | 'integer', string>> = {
  map: 'a block of keys',
  list: 'a list',
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'empty',
};

const CONSTRUCTS: Readonly<Record<InputArgs['unsupported-yaml']['construct'], string>> = {
  alias: 'An alias with *',
  anchor: 'An anchor with &',
  tag: 'A tag with !',
  merge: 'A merge with <<',
  directive: 'A directive with %',
  documents: 'More than one document',
};

const holder = ({ key, item }: Holder) => (item ? `An item of “${key}”` : `“${key}”`);
const parent = ({ parent, item }: Parent) =>
  parent === '' ? 'the file' : `${item ? 'an item of ' : ''}“${parent}”`;
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
const CHECKS: Readonly<Record<string, string>> = { yaml: 'Reading', schema: 'The check of form' };

export const input: FindingTexts<InputArgs> = {
  'empty-file': {
    message: () => 'The file is empty',
    title: 'A file without content',
    reason: 'An organisation has at least a plan, organisations and an administrative group.',
    fix: '`rup init` creates a new file.',
  },
  'not-utf8': {
    message: ({ byte }) => `The file is not saved as UTF-8: the byte ${byte} cannot be read`,
    title: 'A file not encoded as UTF-8',
    reason: 'Only in UTF-8 are æ, ø and å the same characters to everyone who reads the file.',
    fix: 'Save the file as UTF-8. If it was saved as Windows-1252, open it with that encoding first.',
  },
  'not-text': {
    message: ({ encoding }) =>
      encoding === 'utf-16' ? 'The file is saved as UTF-16 and not as UTF-8' : 'The file is not a text file',
    title: 'A file that is not text in UTF-8',
    reason: 'An organisation is a text file in UTF-8, so that changes can be read line by line.',
    fix: 'Save the file as UTF-8, or give the right file.',
  },
  'file-too-large': {
    message: ({ bytes, limit }) => `The file has ${figures(bytes)} bytes; at most ${figures(limit)} are read`,
    title: 'A file that is too large',
    reason: 'The limit is far above any organisation and guards against files given by mistake.',
    fix: 'Give the right file, or divide the organisation into several files.',
  },
  'control-character': {
    message: ({ character }) => `Invisible control character ${character}`,
    title: 'An invisible control character',
    reason: 'YAML does not allow control characters. They often come along with text copied from elsewhere.',
    fix: 'Delete the character, and type the text around it again.',
  },
  'syntax-error': {
    message: ({ text }) => (text === '' ? 'The file ends too early' : `Unexpected “${text}”`),
    title: 'Text that is not YAML',
    reason: 'A file that is not YAML cannot be read, so the rest of it has not been checked.',
    fix: 'Correct the line, and look at the line before. Text with special characters goes in quotes.',
  },
  'conflict-marks': {
    message: () => 'Two versions of this part are between conflict markers left by a merge',
    title: 'Conflict markers left by a merge',
    reason: 'Git marks what two people have changed differently, for somebody to choose between.',
    fix: 'Keep one version, or write what applies to both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  'tab-indentation': {
    message: () => 'The line is indented with a tab',
    title: 'Indentation with a tab',
    reason: 'YAML indents with spaces, because the width of a tab differs between programs.',
    fix: 'Replace the tab with spaces, so that the line is aligned with the others in its block.',
  },
  'bad-indentation': {
    message: ({ inside }) =>
      inside === ''
        ? 'The line is not aligned with the block it belongs to'
        : `The line belongs to the bracket “${inside}” and must be indented further than the key of the bracket`,
    title: 'Wrong indentation',
    reason: 'Indentation shows what belongs together. The lines of a block start in the same column.',
    fix: 'Move the line so that it starts in the same column as the others in its block. What belongs to a bracket is indented further than the key of the bracket.',
  },
  'missing-colon': {
    message: ({ text, missing }) =>
      `There is no ${missing === 'colon' ? 'colon after' : 'space after the colon in'} “${text}”`,
    title: 'A missing colon',
    reason: 'A colon and a space separate a key from its value. Without them it is all read as text.',
    fix: 'Write a colon after the key, and a space before the value.',
  },
  'missing-space': {
    message: ({ text }) => `There is no space after the dash in “${text}”`,
    title: 'A missing space',
    reason: 'A list item starts with a dash and a space. Without them everything is read as text.',
    fix: 'Write a space after the dash.',
  },
  'missing-comma': {
    message: ({ text }) => `There is no comma before “${text}”`,
    title: 'A missing comma',
    reason: 'In [ ] and { } the items are separated by commas.',
    fix: 'Put a comma between the items. If it is one text, put it in quotes.',
  },
  'unclosed-quote': {
    message: ({ quote }) => `The quote ${quote} is never closed`,
    title: 'A quote that is not closed',
    reason: 'Quoted text ends only at the next quote. Without it the rest of the file is read as text.',
    fix: 'Put a quote of the same kind where the text ends.',
  },
  'unclosed-bracket': {
    message: ({ bracket }) => `The bracket ${bracket} is never closed`,
    title: 'A bracket that is not closed',
    reason: 'A list in [ ] or a block in { } ends at the matching bracket.',
    fix: 'Put the closing bracket where the list or the block ends.',
  },
  'unquoted-text': {
    message: ({ character, text }) =>
      character === ':'
        ? `The text “${text}” contains a colon, so it must be quoted`
        : `The text “${text}” starts with ${character}, so it must be quoted`,
    title: 'Text that must be quoted',
    reason:
      'Some characters mean something in YAML: a colon with a space after it, and at the start of a text @, %, *, &, ! and [, among others.',
    fix: 'Put the text in quotes.',
  },
  'text-after-value': {
    message: ({ text }) => `“${text}” follows a value that has already ended`,
    title: 'Text after a value that has ended',
    reason: 'A value in quotes or brackets ends at its closing character.',
    fix: 'Move the closing character, or delete the text after it.',
  },
  'bad-escape': {
    message: ({ escape }) => `${escape} has no meaning in double-quoted text`,
    title: 'A backslash that cannot be read',
    reason: 'In double quotes a \\ starts a code, such as \\n for a new line. Only certain codes exist.',
    fix: "Write \\\\ for a backslash, or use single quotes: 'C:\\Minutes'.",
  },
  'nesting-too-deep': {
    message: ({ limit }) => `More than ${limit} levels of nesting`,
    title: 'Too many levels of nesting',
    reason: 'An organisation has few levels. The limit guards against files given by mistake.',
    fix: 'Give the right file, or close the brackets that are still open.',
  },
  'duplicate-key': {
    message: ({ key }) => `The key “${key}” appears twice in the same block`,
    title: 'A key that appears twice',
    reason: 'A key appears once in a block. Otherwise it is unclear which value applies.',
    fix: 'Keep one, or rename the other to what was intended.',
  },
  'key-not-text': {
    message: () => 'A key must be plain text, not a list or a block',
    title: 'A key that is not text',
    reason: 'The keys of the format are plain words such as “name” and “forums”.',
    fix: 'Write the key as a word. If it is a value, put it in quotes.',
  },
  'unsupported-yaml': {
    message: ({ construct }) => `${CONSTRUCTS[construct]} is not supported`,
    title: 'Unsupported YAML',
    reason:
      'The file must mean what it says where it says it. Anchors, aliases, merges, tags, directives and several documents in one file are therefore not supported.',
    fix: 'Write the value out where it belongs. If it is text, put it in quotes. Delete a directive, and give each document a file of its own.',
  },
  'not-a-mapping': {
    message: ({ actual }) =>
      `The file must consist of keys such as “plan:” and “forums:”, but it is ${KINDS[actual]}`,
    title: 'A file that does not consist of keys',
    reason: 'Each part of the file is under its own key at the left margin.',
    fix: 'Write the parts of the file under their keys. `rup init` shows how.',
  },
  'missing-key': {
    message: ({ key, ...place }) => `“${key}” is missing in ${parent(place)}`,
    title: 'A missing key',
    reason: 'Without the information that the format requires, the organisation cannot be checked.',
    fix: 'Add the key. `rup schema` shows what goes where.',
  },
  'unknown-key': {
    message: ({ key, ...place }) => `“${key}” is not a valid key in ${parent(place)}`,
    title: 'An unknown key',
    reason: 'Unknown keys are refused, so that a typo does not hide information.',
    fix: 'Correct the key, or delete it. Free text belongs in “note” or in a comment.',
  },
  'missing-value': {
    message: ({ key, item }) => (item ? `An item of “${key}” is empty` : `“${key}” has no value`),
    title: 'A missing value',
    reason: 'A key without a value says nothing. What is not known is left out.',
    fix: 'Write the value, or delete the key.',
  },
  'wrong-type': {
    message: ({ expected, actual, ...place }) =>
      `${holder(place)} must be ${KINDS[expected]}, but it is ${KINDS[actual]}`,
    title: 'A value of the wrong type',
    reason: 'Each key has one type of value: text, number, list or block.',
    fix: 'Write the value as the format requires. A number has no quotes; text made of digits does.',
  },
  'value-not-allowed': {
    message: ({ key, value, allowed }) =>
      allowed.length === 1
        ? `“${key}” must be ${allowed[0]}, not “${value}”`
        : `“${key}” cannot be “${value}”; choose one of ${listed(allowed)}`,
    title: 'A value that is not allowed',
    reason: 'The key has a fixed set of possible values.',
    fix: 'Choose one of the possible values.',
  },
  'number-out-of-range': {
    message: ({ key, value, limit, bound }) =>
      `“${key}” is ${figures(value)}, but must be at ${bound === 'min' ? 'least' : 'most'} ${figures(limit)}`,
    title: 'A number out of range',
    reason: 'The number is smaller or larger than makes sense.',
    fix: 'Correct the number.',
  },
  'list-empty': {
    message: ({ key }) => `The list “${key}” is empty`,
    title: 'An empty list',
    reason: 'The list must have at least one item to say anything.',
    fix: 'Add an item. If the list is optional, the key can be deleted instead.',
  },
  'text-empty': {
    message: ({ key }) => `“${key}” is an empty text`,
    title: 'An empty text',
    reason: 'An empty text says nothing. What is not known is left out.',
    fix: 'Write the text, or delete the key if it is optional.',
  },
  'text-too-long': {
    message: ({ key, length, limit }) =>
      `“${key}” has ${figures(length)} characters, but at most ${figures(limit)} are allowed`,
    title: 'A text that is too long',
    reason: 'Names and short texts must fit in lists, charts and calendars; longer texts must be readable.',
    fix: 'Shorten the text, and keep the rest in a document of its own.',
  },
  'check-stopped': {
    message: ({ check, told }) => `${CHECKS[check] ?? `“${check}”`} stopped after ${figures(told)} findings`,
    title: 'A check that stopped after very many findings',
    reason: 'There are more: each check reports at most 1,000 findings in a file.',
    fix: 'Fix the reported findings, often one mistake made many times, and check again.',
  },
  ...badValues,
  'choose-one-key': {
    message: ({ keys, present }) =>
      present.length > 1
        ? `${listed(quoted(present))} cannot be used together`
        : `${either(quoted(keys))} is missing here`,
    title: 'Keys to choose between',
    reason: 'The keys are ways to say the same thing, so it must be clear which one applies.',
    fix: 'Add the one that is missing, or remove the others.',
  },
};
