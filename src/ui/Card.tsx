import type { ComponentProps } from 'react';
import './Card.css';

/** A panel that floats over the map. The map keeps what is selected clear of whatever bears `data-covers-map`. */
export function Card({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div className={`card ${className}`} data-covers-map="" {...rest} />;
}
