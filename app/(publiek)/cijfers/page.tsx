import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { watErStaat } from '#lib/publicaties/labels.ts';
import { listPubliekeBureaus } from '#lib/publicaties/openbaar.ts';

export const metadata: Metadata = { title: 'Cijfers' };

export default async function CijfersPagina() {
  await connection();
  const bureaus = await listPubliekeBureaus();
  return (
    <>
      <Paginakop
        titel="Cijfers over schoolverzuim"
        onder="Wat de bureaus zelf hebben gepubliceerd, met de manier van tellen erbij."
      />
      {bureaus.length === 0 ? (
        <LegeStaat titel="Er is nog niets gepubliceerd">
          Zodra een bureau cijfers, een jaarverslag of een belofte aan de raad openbaar maakt, staat het hier.
        </LegeStaat>
      ) : (
        <Lijst label="Bureaus waarvan iets openbaar is">
          {bureaus.map((bureau) => (
            <Lijstrij
              key={bureau.code}
              titel={bureau.naam}
              href={`/cijfers/${bureau.code}`}
              onder={[watErStaat(bureau), ...(bureau.demo ? ['verzonnen demogegevens'] : [])].join(' · ')}
            />
          ))}
        </Lijst>
      )}
    </>
  );
}
