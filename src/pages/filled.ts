/** A text with its `{name}` placeholders filled; one without a value stays as it is, so that it is seen. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
