import type { Metadata } from 'next';
import { bundel, geprint, losOp, nietGeprint } from '#app/(werkplek)/brieven/afdrukken/actions.ts';
import { Afdrukken } from '#components/brieven/afdrukken.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readAfdrukken } from '#lib/brieven/afdrukken/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Brieven afdrukken' };

export default async function AfdrukkenPagina() {
  const actor = await requireActor();
  const uitkomst = await readAfdrukken(actor, {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Brieven afdrukken"
        onder="Bundel wat per post gaat in één PDF, druk die enkelzijdig af en markeer haar daarna als afgedrukt."
      />
      <Afdrukken {...uitkomst.waarde} acties={{ bundel, geprint, nietGeprint, losOp }} />
    </>
  );
}
