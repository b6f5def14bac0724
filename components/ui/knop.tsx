import type { ComponentProps, ReactNode } from 'react';
import Link from 'next/link';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';
import { klassen } from '#components/ui/klassen.ts';

/** One `primair` per screen: the next thing to do. `gevaar` only where something cannot be undone. */
export type KnopSoort = 'primair' | 'secundair' | 'stil' | 'gevaar';

type Uiterlijk = { soort?: KnopSoort; klein?: boolean; icoon?: IcoonNaam; className?: string };

function klasse({ soort = 'secundair', klein, className }: Uiterlijk): string {
  return klassen('knop', `knop--${soort}`, klein && 'knop--klein', className);
}

export function Knop({
  soort,
  klein,
  icoon,
  className,
  children,
  ...rest
}: Uiterlijk & ComponentProps<'button'>) {
  return (
    <button type="submit" {...rest} className={klasse({ soort, klein, className })}>
      {icoon && <Icoon naam={icoon} />}
      {children}
    </button>
  );
}

type LinkEigenschappen = Uiterlijk & {
  href: string;
  children: ReactNode;
  download?: boolean | string;
  'aria-label'?: string;
};

/** A link that looks like a button. `download` gives a plain link to a file. Nothing is fetched ahead. */
export function KnopLink({
  soort,
  klein,
  icoon,
  className,
  href,
  children,
  download,
  ...rest
}: LinkEigenschappen) {
  const inhoud = (
    <>
      {icoon && <Icoon naam={icoon} />}
      {children}
    </>
  );
  const uiterlijk = klasse({ soort, klein, className });
  if (download !== undefined && download !== false)
    return (
      <a href={href} download={download} className={uiterlijk} {...rest}>
        {inhoud}
      </a>
    );
  return (
    <Link href={href} prefetch={false} className={uiterlijk} {...rest}>
      {inhoud}
    </Link>
  );
}

export function Knoppen({ children }: { children: ReactNode }) {
  return <div className="knoppen">{children}</div>;
}
