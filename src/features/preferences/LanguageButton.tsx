import { useState } from 'react';
import { loadMessages } from '#i18n/messages.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** To the other language, under that language's own name, once its messages have come. */
export function LanguageButton() {
  const { locale, say } = useWords();
  const setLocale = useMapStore((state) => state.setLocale);
  const other = locale === 'en' ? 'ar' : 'en';
  const [hasFailed, setFailed] = useState(false);
  const change = () =>
    loadMessages(other).then(
      () => {
        setFailed(false);
        setLocale(other);
      },
      () => setFailed(true),
    );
  const name = say('preference.otherLanguage');
  const problem = hasFailed ? say('part.failed', { part: name }) : undefined;
  return (
    <>
      <Button look="card" lang={other} title={problem} onClick={() => void change()}>
        {hasFailed ? <Icon name="warning" /> : null}
        {name}
      </Button>
      {problem ? (
        <span className="hidden-text" role="alert">
          {problem}
        </span>
      ) : null}
    </>
  );
}
