/** Commands and what they do, in two columns. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([command]) => command.length));
  return rows.map(([command, remark]) => `  ${command.padEnd(width)}  ${remark}\n`).join('');
}
