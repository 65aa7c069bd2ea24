/** The same text for the same text, made once: the same few dates stand on page after page. */
export function once(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    let found = made.get(text);
    if (found === undefined) made.set(text, (found = make(text)));
    return found;
  };
}
