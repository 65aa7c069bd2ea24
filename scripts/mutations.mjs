// The faults that can be planted in a source: small changes of one expression or statement, as a hand might slip.
import { parseAst } from 'vitest/node';

const OPERATORS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};

const METHODS = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  indexOf: 'lastIndexOf',
};

/** Methods without which their object is still of the same type. */
const LEFT_OUT = new Set(['filter', 'sort', 'reverse', 'slice', 'trim', 'toLowerCase']);

/** Each mutation: the place, as offsets, and the text that takes it. */
export function mutationsOf(source) {
  const found = [];
  walk(parseAst(source, { lang: 'ts' }), (node) => {
    for (const mutation of MUTATE[node.type]?.(node, source) ?? []) found.push(mutation);
  });
  return found;
}

const swap = (start, end, text) => [{ start, end, text }];

const MUTATE = {
  BinaryExpression: operator,
  LogicalExpression: operator,
  UnaryExpression: (node) => (node.operator === '!' ? swap(node.start, node.argument.start, '') : []),
  ConditionalExpression: ({ test }, source) =>
    swap(test.start, test.end, `!(${source.slice(test.start, test.end)})`),
  IfStatement: ({ test }, source) => swap(test.start, test.end, `!(${source.slice(test.start, test.end)})`),
  ExpressionStatement: (node) =>
    node.expression.type === 'CallExpression' ? swap(node.start, node.end, '') : [],
  ReturnStatement: ({ argument }) =>
    argument && argument.name !== 'undefined' ? swap(argument.start, argument.end, 'undefined') : [],
  ContinueStatement: (node) => swap(node.start, node.end, ';'),
  Literal: literal,
  ArrayExpression: ({ elements }, source) =>
    elements.flatMap((element, at) => {
      const next = elements[at + 1];
      return element ? swap(element.start, next ? next.start : afterComma(source, element.end), '') : [];
    }),
  CallExpression: ({ callee, start, end }, source) => {
    if (callee.type !== 'MemberExpression' || callee.computed) return [];
    const { property, object } = callee;
    if (Object.hasOwn(METHODS, property.name))
      return swap(property.start, property.end, METHODS[property.name]);
    return LEFT_OUT.has(property.name) ? swap(start, end, source.slice(object.start, object.end)) : [];
  },
};

function operator({ left, right, operator }, source) {
  const other = OPERATORS[operator];
  const start = source.indexOf(operator, left.end);
  return other && start < right.start ? swap(start, start + operator.length, other) : [];
}

function literal({ value, start, end }) {
  if (typeof value === 'number') return swap(start, end, String(value + 1));
  return typeof value === 'boolean' ? swap(start, end, String(!value)) : [];
}

const afterComma = (source, end) => (source[end] === ',' ? end + 1 : end);

/** Visits the nodes of code: types and imports hold nothing that runs. */
function walk(node, visit) {
  if (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(node.type)) return;
  if (node.type === 'ImportDeclaration') return;
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') walk(child, visit);
    }
  }
}
