import { Ajv } from 'ajv';

// Popolo's classes in our words, after its specification (popoloproject.com/specs) and the facts of its schemas:
// names and types of properties, the forms of dates, what must be there. No other property may stand in an export.

const TEXT = { type: 'string' };
/** A year, a month or a day (ISO 8601). */
const DAY = { type: 'string', pattern: '^\\d{4}(?:-\\d{2}){0,2}$' };
/** The same, or an instant with its offset. */
const TIME = {
  type: 'string',
  pattern: '^\\d{4}(?:(?:-\\d{2}){0,2}|(?:-\\d{2}){2}T\\d{2}(?::\\d{2}){0,2}(?:Z|[+-]\\d{2}(?::\\d{2})?))$',
};

const thing = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required: ['id', ...required],
  properties: { id: TEXT, ...properties },
});

const IDENTIFIER = {
  type: 'object',
  additionalProperties: false,
  required: ['identifier'],
  properties: { identifier: TEXT, scheme: TEXT },
};

/** link.json: an address, and what it is. */
const LINKS = {
  type: 'array',
  items: {
    type: 'object',
    required: ['url'],
    additionalProperties: false,
    properties: { url: { type: 'string', pattern: '^https?://' }, note: TEXT },
  },
};

const CLASSES = {
  persons: thing(['name'], { name: TEXT }),
  organizations: thing(['name', 'classification'], {
    name: TEXT,
    identifiers: { type: 'array', items: IDENTIFIER },
    classification: TEXT,
    parent_id: TEXT,
    area_id: TEXT,
    contact_details: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'value'],
        additionalProperties: false,
        properties: { type: TEXT, value: TEXT },
      },
    },
    links: LINKS,
    abstract: TEXT,
    description: TEXT,
    founding_date: DAY,
    dissolution_date: DAY,
  }),
  // "All posts must assign a value to organization or its id."
  posts: thing(['label', 'organization_id'], {
    label: TEXT,
    role: TEXT,
    organization_id: TEXT,
    start_date: DAY,
    end_date: DAY,
  }),
  // A membership has a member, given as a person's id or as an object, and an organization.
  memberships: {
    ...thing(['organization_id'], {
      role: TEXT,
      member: {
        type: 'object',
        required: ['@type'],
        properties: { '@type': { enum: ['Person', 'Organization'] }, id: TEXT },
      },
      person_id: TEXT,
      organization_id: TEXT,
      post_id: TEXT,
      on_behalf_of_id: TEXT,
      start_date: TIME,
      end_date: TIME,
      sources: LINKS,
    }),
    oneOf: [{ required: ['member'] }, { required: ['person_id'] }],
  },
  areas: thing(['name'], { name: TEXT, identifier: TEXT, classification: TEXT }),
  events: thing(['name', 'start_date', 'organization_id'], {
    name: TEXT,
    description: TEXT,
    start_date: TIME,
    end_date: TIME,
    location: TEXT,
    status: { enum: ['tentative', 'confirmed', 'cancelled'] },
    classification: TEXT,
    organization_id: TEXT,
    sources: LINKS,
  }),
};

const validate = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false }).compile({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(CLASSES),
  properties: Object.fromEntries(
    Object.entries(CLASSES).map(([name, items]) => [name, { type: 'array', items }]),
  ),
});

/** What an export breaks of Popolo's form; nothing where it is valid. */
export const breachesOfPopolo = (document: unknown): unknown[] =>
  validate(document) ? [] : (validate.errors ?? []);
