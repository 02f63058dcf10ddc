import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Problem } from '#scripts/checks/Problem.ts';
import { type BuiltSite, pagesOf } from './BuiltSite.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // React and Vite write these; HTML allows both.
      'attr-case': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      // The title of a map and its day are what the page is about, however long.
      'long-title': 'off',
    },
  }),
);

/** Pages that are not valid HTML, or break a rule of accessibility that shows in the markup. */
export async function checkHtml(site: BuiltSite): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [file, html] of pagesOf(site)) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      for (const { line, column, message, ruleId } of messages) {
        problems.push({ file, where: `${line}:${column}`, reason: `${message} (${ruleId})` });
      }
    }
  }
  return problems;
}
