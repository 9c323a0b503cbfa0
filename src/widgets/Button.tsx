// A button in one of three weights; a link that looks like one is ButtonLink.
import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

type Weight = 'primary' | 'secondary' | 'quiet';

interface WeightProps {
  weight?: Weight;
}

export function Button({
  weight = 'secondary',
  type = 'button',
  ...rest
}: WeightProps & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type} className={`${styles.button} ${styles[weight]}`} />;
}

export function ButtonLink({
  weight = 'secondary',
  ...rest
}: WeightProps & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...rest} className={`${styles.button} ${styles[weight]}`} />;
}
