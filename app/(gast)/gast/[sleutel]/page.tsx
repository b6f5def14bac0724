import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import * as acties from '#app/(gast)/gast/[sleutel]/actions.ts';
import { Gastblad, Gastdeur, GastGesloten } from '#components/overleggen/gastpagina.tsx';
import { GASTKOEKJE } from '#components/overleggen/gastkoekje.ts';
import { readGastblik, readGastdeur } from '#lib/overleggen/gasten/deur/queries.ts';
import { mayAsk } from '#lib/platform/tempo.ts';

export const metadata: Metadata = { title: 'Gedeeld voor een overleg' };
export const dynamic = 'force-dynamic';

/** Outside the werkplek: one item, for one guest, until a moment. */
export default async function GastPagina({ params }: { params: Promise<{ sleutel: string }> }) {
  const { sleutel } = await params;
  const adres = (await headers()).get('x-baken-adres') ?? 'onbekend';
  if (!mayAsk(`gast|${adres}`)) return <GastGesloten stand="te-vaak" />;
  const sessie = (await cookies()).get(GASTKOEKJE)?.value;
  const blik = sessie ? await readGastblik(sleutel, sessie) : undefined;
  if (blik?.ok) return <Gastblad blik={blik.waarde} />;
  const deur = await readGastdeur(sleutel);
  if (!deur.ok) return <GastGesloten stand="onbekend" />;
  if (deur.waarde.stand !== 'open') return <GastGesloten stand={deur.waarde.stand} />;
  return <Gastdeur sleutel={sleutel} deur={deur.waarde} acties={acties} />;
}
