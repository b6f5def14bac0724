import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { zoek as zoekActie } from '#app/(werkplek)/jongeren/actions.ts';
import { Zoekformulier } from '#components/jongeren/zoekformulier.tsx';
import { Zoekresultaten } from '#components/jongeren/zoekresultaten.tsx';
import { leesZoektaak, ZOEKTAKEN } from '#components/jongeren/zoektaken.ts';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { bevatNummer } from '#lib/jongeren/rules.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { listSchoolkeuzes } from '#lib/scholen/queries.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Jongeren' };

type Params = Record<string, string | string[] | undefined>;

const NUMMERZIN: Readonly<Record<string, string>> = {
  onbekend: 'Bij dit bureau staat geen jongere met dit nummer.',
  ongeldig: 'Dit is geen geldig BSN of onderwijsnummer. Controleer de cijfers.',
  adres:
    'Een BSN hoort niet in het adres van een pagina. Typ het in het zoekveld; daar blijft het nergens staan.',
};

export default async function JongerenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const {
    zoek = '',
    school = '',
    na,
    nummer,
    taak,
  } = enkel<'zoek' | 'school' | 'na' | 'nummer' | 'taak'>(await searchParams);
  const gekozen = leesZoektaak(taak);
  if (bevatNummer(zoek)) redirect('/jongeren?nummer=adres');
  const actor = await requireActor();
  const uitkomst = await searchJongeren(actor, { q: zoek, school, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const scholen = await listSchoolkeuzes(actor, {});
  const melding = nummer && NUMMERZIN[nummer];
  return (
    <>
      <Paginakop
        titel={gekozen ? ZOEKTAKEN[gekozen].titel : 'Jongeren'}
        actie={
          uitkomst.waarde.magToevoegen && (
            <KnopLink href="/jongeren/nieuw" icoon="plus">
              Jongere toevoegen
            </KnopLink>
          )
        }
      />
      {melding && <Mededeling toon="let-op" titel={melding} />}
      <Zoekformulier
        actie={zoekActie}
        waarde={zoek}
        school={school}
        scholen={scholen.ok ? scholen.waarde : []}
        taak={gekozen}
      />
      <Zoekresultaten resultaat={uitkomst.waarde} zoek={zoek} school={school} taak={gekozen} />
    </>
  );
}
