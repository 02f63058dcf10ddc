import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';

interface TableCaptionProps {
  readonly title: string;
  readonly onDownload: () => void;
}

/** What a table is, and the same as a file. */
export function TableCaption({ title, onDownload }: TableCaptionProps) {
  const { say } = useWords();
  return (
    <caption>
      <div className="tables-caption">
        <h4>{title}</h4>
        <Button aria-label={say('tables.downloadOf', { table: title })} onClick={onDownload}>
          {say('tables.download')}
        </Button>
      </div>
    </caption>
  );
}
