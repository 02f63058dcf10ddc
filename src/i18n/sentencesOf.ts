/** The sentences of a text in their order, each with its full stop. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?؟])\s+(?=[\p{Lu}\p{Lo}])/u);
}
