import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/handhaving/dwangsom/[id]/actions.ts';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { DwangsomKenmerken } from '#components/handhaving/dwangsom-pagina.tsx';
import { DwangsomTermijnen } from '#components/handhaving/dwangsom-termijnen.tsx';
import { DwangsomStappen } from '#components/handhaving/dwangsom-stappen.tsx';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { Knoppen, KnopLink } from '#components/ui/knop.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { readDwangsom } from '#lib/handhaving/dwangsom/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Last onder dwangsom' };

export default async function DwangsomPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readDwangsom(await requireActor(), { id });
  if (!uitkomst.ok)
    return (
      <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze last onder dwangsom" geefReden={geefReden} />
    );
  const { dwangsom: lod, naam, ouders, termijnen, vandaag, behandelen } = uitkomst.waarde;
  const aan = ouders
    .filter((ouder) => lod.ouderIds.includes(ouder.id))
    .map((ouder) => formatNaam(ouder.naam));
  const sjabloon = lod.beschikkingOp ? 'dwangsom-beschikking' : 'dwangsom-voornemen';
  const teVersturen = lod.beschikkingOp
    ? !lod.beschikkingVerstuurdOp
    : lod.staat === 'VOORNEMEN' && !lod.voornemenVerstuurdOp;
  const wie = formatNaam(naam);
  return (
    <>
      <Paginakop
        titel="Last onder dwangsom"
        onder={wie}
        kruimels={[
          { titel: 'Handhaving', href: '/handhaving' },
          { titel: wie, href: `/jongeren/${lod.jongereId}/handhaving` },
        ]}
      />
      <div className="secties">
        <DwangsomKenmerken lod={lod} ouders={aan} termijnen={termijnen} />
        <DwangsomTermijnen termijnen={termijnen} vandaag={vandaag} />
        {behandelen && (
          <Sectie titel="Verder">
            <div className="secties">
              <Knoppen>
                <KnopLink
                  icoon="brief"
                  soort={teVersturen ? 'primair' : 'secundair'}
                  href={`/jongeren/${lod.jongereId}/brieven/nieuw?sjabloon=${sjabloon}&onderwerp=handhaving:${lod.id}`}
                >
                  Maak de brief
                </KnopLink>
              </Knoppen>
              <DwangsomStappen
                lod={lod}
                termijnen={termijnen}
                vandaag={vandaag}
                acties={{
                  verstuurd: acties.legVerzendingVast,
                  bekend: acties.legBekendmakingVast,
                  zienswijze: acties.legZienswijzeVast,
                  beschikking: acties.legOp,
                  verder: acties.brengVerder,
                  bezwaar: acties.legBezwaarVast,
                }}
              />
            </div>
          </Sectie>
        )}
      </div>
    </>
  );
}
