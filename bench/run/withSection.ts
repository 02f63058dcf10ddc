const TITLE =
  '# Measured\n\nEach section is one run of one command, in which engines take turns; only the ratios travel to other machines.';

/** The results with the section of this name written anew, or put at their end; the others stay as they were measured. */
export function withSection(results: string, name: string, text: string): string {
  const sections = results.split(/^(?=## )/m).filter((section) => section.startsWith('## '));
  const written = `## ${name}\n\n${text.trim()}\n\n`;
  const at = sections.findIndex((section) => section.startsWith(`## ${name}\n`));
  const all = at < 0 ? [...sections, written] : sections.with(at, written);
  return `${TITLE}\n\n${all.join('').trim()}\n`;
}
