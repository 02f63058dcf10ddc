import type { ReactNode } from 'react';

interface FoundOptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One thing found. The focus stays in the field, whatever is pressed here. */
export function FoundOption({ id, isActive, onChoose, children }: FoundOptionProps) {
  return (
    <div
      id={id}
      className="found-option"
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
