import type { Metadata } from 'next';
import {
  bundel,
  bundelAlles,
  geprint,
  losOp,
  nietGeprint,
} from '#app/(werkplek)/brieven/afdrukken/actions.ts';
import { Afdrukken } from '#components/brieven/afdrukken.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readAfdrukken } from '#lib/brieven/afdrukken/queries.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Brieven afdrukken' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AfdrukkenPagina({ searchParams }: Props) {
  const vraag = enkel<'na'>(await searchParams);
  const actor = await requireActor();
  const uitkomst = await readAfdrukken(actor, vraag);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Brieven afdrukken"
        onder="Bundel wat per post gaat in één PDF, druk die enkelzijdig af en markeer haar daarna als afgedrukt."
      />
      <Afdrukken
        lijst={uitkomst.waarde}
        isVervolg={Boolean(vraag.na)}
        acties={{ bundel, bundelAlles, geprint, nietGeprint, losOp }}
      />
    </>
  );
}
