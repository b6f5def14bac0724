import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/evaluaties/uitgaven/actions.ts';
import { vraagPdf } from '#app/(werkplek)/publicaties/actions.ts';
import { Raadsdocumentblad } from '#components/evaluaties/raadsdocumentblad.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readRaadsdocument } from '#lib/evaluatie/raadsdocument/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Raadsdocument' };

type Params = Promise<{ id: string; documentId: string }>;

export default async function RaadsdocumentPagina({ params }: { params: Params }) {
  const { id, documentId } = await params;
  const uitkomst = await readRaadsdocument(await requireActor(), { id, document: documentId });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit document" />;
  return <Raadsdocumentblad document={uitkomst.waarde} acties={{ ...acties, vraagPdf }} />;
}
