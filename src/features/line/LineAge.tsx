import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { selectLineSince } from './selectLineSince.ts';

/** Since when the line runs here. */
export function LineAge() {
  const { say, day } = useWords();
  const since = useMapStore(selectLineSince);
  if (!since) return null;
  return <p>{say(since.isFirst ? 'line.sinceBefore' : 'line.since', { date: day(since.date) })}</p>;
}
