import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { ADVIES_LABEL } from '#lib/verlof/labels.ts';
import type { Verlofpagina } from '#lib/verlof/lezen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { kopVan, type Verlofdeelvak } from '#components/verlof/model.ts';
import { Jaarbalk } from '#components/verlof/jaarbalk.tsx';

/** The school year so far, and what was said in the hearings. */
export function VerlofZijkant({ pagina, acties }: Verlofdeelvak) {
  const { verlof, som, metGevraagd, mag } = pagina;
  return (
    <>
      <Sectie
        titel={`Verlof in ${som.schooljaar}`}
        rechts={
          <Link href={`/jongeren/${verlof.jongereId}/verlof`} prefetch={false}>
            Alles
          </Link>
        }
      >
        <Jaarbalk som={som} metGevraagd={metGevraagd} vanEen />
        {mag.beslissen && !verlof.besluit && <Dagen pagina={pagina} acties={acties} />}
      </Sectie>
      <Gehoord pagina={pagina} />
    </>
  );
}

/** A school may have other days off than its region; then the number is put right here. */
function Dagen({ pagina, acties }: Verlofdeelvak) {
  const { verlof } = pagina;
  return (
    <Uitklap titel="Dagen verbeteren" knop="secundair" klein>
      <Formulier actie={acties.wijzigDagen} verborgen={kopVan(pagina)} label="Dagen verbeteren">
        <Veld naam="van" label="Eerste dag" soort="date" waarde={verlof.van} breedte="middel" />
        <Veld naam="tot" label="Laatste dag" soort="date" waarde={verlof.tot} breedte="middel" />
        <Veld
          naam="dagen"
          label="Schooldagen"
          hint="Laat leeg: Baken telt met de vakanties van de regio. Vul in als de school andere vrije dagen heeft."
          inputMode="numeric"
          breedte="kort"
          optioneel
        />
        <Verzendknop soort="secundair">Bewaar</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

function Gehoord({ pagina: { verlof } }: { pagina: Verlofpagina }) {
  const { hoofd, zienswijze } = verlof;
  if (!hoofd && !zienswijze) return null;
  return (
    <Sectie titel="Gehoord">
      <Kenmerken
        kenmerken={[
          ...(hoofd
            ? [
                {
                  naam: 'Hoofd',
                  waarde: `${hoofd.naam}, ${formatDatum(hoofd.op)}: ${ADVIES_LABEL[hoofd.advies].toLowerCase()}`,
                },
                ...(hoofd.toelichting ? [{ naam: 'Toelichting', waarde: hoofd.toelichting }] : []),
              ]
            : []),
          ...(zienswijze
            ? [
                { naam: 'Aanvrager', waarde: `${zienswijze.van}, ${formatDatum(zienswijze.op)}` },
                { naam: 'Zienswijze', waarde: zienswijze.inhoud },
              ]
            : []),
        ]}
      />
    </Sectie>
  );
}
