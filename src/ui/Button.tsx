import type { ComponentProps } from 'react';
import './Button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `solid` for the one main action of a group, `card` where it floats by itself, `quiet` inside a card. */
  readonly look?: 'quiet' | 'card' | 'solid' | 'round';
}

export function Button({ look = 'quiet', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`button button-${look} ${className}`} {...rest} />;
}
