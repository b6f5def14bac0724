import type { Metadata } from 'next';
import { connection } from 'next/server';
import { OpenbareLijst } from '#components/moties/publiek/openbare-lijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { listOpenbareMoties } from '#lib/moties/openbaar.ts';

export const metadata: Metadata = { title: 'Moties en beloften' };

export default async function OpenbareMotiesPagina() {
  await connection();
  return (
    <>
      <Paginakop
        titel="Moties en beloften"
        onder="Wat aan gemeenteraden is beloofd, wat eruit kwam, en wat er met de tips is gedaan."
      />
      <OpenbareLijst moties={await listOpenbareMoties()} metBureau />
    </>
  );
}
