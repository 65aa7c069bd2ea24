/** What an entry is known by in its list, said without the program's own lists. */
function nameOf(entry: Record<string, unknown>): string {
  if (typeof entry['id'] === 'string') return entry['id'];
  if (typeof entry['role'] === 'string') return `${entry['role']} ${entry['area']} ${entry['selectedBy']}`;
  return JSON.stringify([entry['date'] ?? entry]);
}

/** All that data says, a line for each scalar, with the entries that it is in by what they are known by. */
export function statements(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) =>
      typeof item === 'object' && item !== null
        ? statements(item, `${path}/${nameOf(item as Record<string, unknown>)}`)
        : [`${path}: ${JSON.stringify(item)}`],
    );
  }
  if (typeof value !== 'object' || value === null) return [`${path}: ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, child]) => statements(child, `${path}/${key}`));
}
