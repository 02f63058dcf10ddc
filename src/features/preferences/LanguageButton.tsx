import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';

/** To the other language, under that language's own name. */
export function LanguageButton() {
  const { locale, say } = useWords();
  const setLocale = useMapStore((state) => state.setLocale);
  const other = locale === 'en' ? 'ar' : 'en';
  return (
    <Button look="card" lang={other} onClick={() => setLocale(other)}>
      {say('preference.otherLanguage')}
    </Button>
  );
}
